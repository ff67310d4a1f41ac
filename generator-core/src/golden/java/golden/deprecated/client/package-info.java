/** The operations, one client per module. */
@NullMarked
package golden.deprecated.client;

import org.jspecify.annotations.NullMarked;

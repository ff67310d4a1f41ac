/** The operations, one client per module. */
@NullMarked
package golden.errors.client;

import org.jspecify.annotations.NullMarked;

/** The operations, one client per module. */
@NullMarked
package golden.unions.client;

import org.jspecify.annotations.NullMarked;

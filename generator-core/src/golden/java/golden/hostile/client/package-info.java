/** The operations, one client per module. */
@NullMarked
package golden.hostile.client;

import org.jspecify.annotations.NullMarked;

/** The operations, one client per module. */
@NullMarked
package golden.bodies.client;

import org.jspecify.annotations.NullMarked;

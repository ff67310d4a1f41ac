/** The client. */
@NullMarked
package golden.bodies;

import org.jspecify.annotations.NullMarked;

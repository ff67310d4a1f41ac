/** The data that is sent and received. */
@NullMarked
package golden.bodies.model;

import org.jspecify.annotations.NullMarked;

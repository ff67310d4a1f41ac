/** The failures that the server documents. */
@NullMarked
package golden.bodies.exception;

import org.jspecify.annotations.NullMarked;

/** The failures that the server documents. */
@NullMarked
package golden.errors.exception;

import org.jspecify.annotations.NullMarked;

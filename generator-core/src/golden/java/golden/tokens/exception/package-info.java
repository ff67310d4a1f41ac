/** The failures that the server documents. */
@NullMarked
package golden.tokens.exception;

import org.jspecify.annotations.NullMarked;

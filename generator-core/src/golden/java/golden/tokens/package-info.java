/** The client. */
@NullMarked
package golden.tokens;

import org.jspecify.annotations.NullMarked;

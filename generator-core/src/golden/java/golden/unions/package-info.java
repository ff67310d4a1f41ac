/** The client. */
@NullMarked
package golden.unions;

import org.jspecify.annotations.NullMarked;

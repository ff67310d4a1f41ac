/** The client. */
@NullMarked
package golden.errors;

import org.jspecify.annotations.NullMarked;

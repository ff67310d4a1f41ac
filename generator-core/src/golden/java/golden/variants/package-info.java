/** The client. */
@NullMarked
package golden.variants;

import org.jspecify.annotations.NullMarked;

/** The client. */
@NullMarked
package golden.filters;

import org.jspecify.annotations.NullMarked;

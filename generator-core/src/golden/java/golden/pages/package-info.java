/** The client. */
@NullMarked
package golden.pages;

import org.jspecify.annotations.NullMarked;

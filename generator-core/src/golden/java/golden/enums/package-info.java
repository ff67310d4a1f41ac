/** The client. */
@NullMarked
package golden.enums;

import org.jspecify.annotations.NullMarked;

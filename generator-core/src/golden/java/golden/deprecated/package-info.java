/** The client. */
@NullMarked
package golden.deprecated;

import org.jspecify.annotations.NullMarked;

/** The client. */
@NullMarked
package golden.hostile;

import org.jspecify.annotations.NullMarked;

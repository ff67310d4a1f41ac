/** The client. */
@NullMarked
package golden.operations;

import org.jspecify.annotations.NullMarked;

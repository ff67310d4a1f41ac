/** The client. */
@NullMarked
package golden.records;

import org.jspecify.annotations.NullMarked;

/** The data that is sent and received. */
@NullMarked
package golden.operations.model;

import org.jspecify.annotations.NullMarked;

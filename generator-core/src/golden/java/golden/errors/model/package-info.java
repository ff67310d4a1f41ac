/** The data that is sent and received. */
@NullMarked
package golden.errors.model;

import org.jspecify.annotations.NullMarked;

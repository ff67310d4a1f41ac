/** The data that is sent and received. */
@NullMarked
package golden.hostile.model;

import org.jspecify.annotations.NullMarked;

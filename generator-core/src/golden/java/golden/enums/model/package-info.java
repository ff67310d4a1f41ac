/** The data that is sent and received. */
@NullMarked
package golden.enums.model;

import org.jspecify.annotations.NullMarked;

/** The data that is sent and received. */
@NullMarked
package golden.deprecated.model;

import org.jspecify.annotations.NullMarked;

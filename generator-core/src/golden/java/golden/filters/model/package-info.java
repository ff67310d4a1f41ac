/** The data that is sent and received. */
@NullMarked
package golden.filters.model;

import org.jspecify.annotations.NullMarked;

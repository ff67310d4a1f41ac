/** The data that is sent and received. */
@NullMarked
package golden.records.model;

import org.jspecify.annotations.NullMarked;

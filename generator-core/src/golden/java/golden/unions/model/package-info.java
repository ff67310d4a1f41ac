/** The data that is sent and received. */
@NullMarked
package golden.unions.model;

import org.jspecify.annotations.NullMarked;

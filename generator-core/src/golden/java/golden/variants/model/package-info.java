/** The data that is sent and received. */
@NullMarked
package golden.variants.model;

import org.jspecify.annotations.NullMarked;

/** The data that is sent and received. */
@NullMarked
package golden.tokens.model;

import org.jspecify.annotations.NullMarked;

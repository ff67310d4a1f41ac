/** The data that is sent and received. */
@NullMarked
package golden.pages.model;

import org.jspecify.annotations.NullMarked;

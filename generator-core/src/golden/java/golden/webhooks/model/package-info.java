/** The data that is sent and received. */
@NullMarked
package golden.webhooks.model;

import org.jspecify.annotations.NullMarked;

/** The client. */
@NullMarked
package golden.webhooks;

import org.jspecify.annotations.NullMarked;

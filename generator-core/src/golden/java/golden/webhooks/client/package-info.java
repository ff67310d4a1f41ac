/** The operations, one client per module. */
@NullMarked
package golden.webhooks.client;

import org.jspecify.annotations.NullMarked;

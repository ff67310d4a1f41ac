/** The operations, one client per module. */
@NullMarked
package golden.tokens.client;

import org.jspecify.annotations.NullMarked;

/** The operations, one client per module. */
@NullMarked
package golden.variants.client;

import org.jspecify.annotations.NullMarked;

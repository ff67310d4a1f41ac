/** The operations, one client per module. */
@NullMarked
package golden.filters.client;

import org.jspecify.annotations.NullMarked;

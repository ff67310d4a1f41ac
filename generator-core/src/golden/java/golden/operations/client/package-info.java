/** The operations, one client per module. */
@NullMarked
package golden.operations.client;

import org.jspecify.annotations.NullMarked;

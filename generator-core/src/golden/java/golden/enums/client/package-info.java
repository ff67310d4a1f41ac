/** The operations, one client per module. */
@NullMarked
package golden.enums.client;

import org.jspecify.annotations.NullMarked;

/** The operations, one client per module. */
@NullMarked
package golden.records.client;

import org.jspecify.annotations.NullMarked;

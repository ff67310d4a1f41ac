/** The operations, one client per module. */
@NullMarked
package golden.pages.client;

import org.jspecify.annotations.NullMarked;

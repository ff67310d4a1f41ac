/** Reads compiled code that uses a client, and says which of the changes touch it, and where. */
@NullMarked
package io.github.cubegen.contract.usage;

import org.jspecify.annotations.NullMarked;

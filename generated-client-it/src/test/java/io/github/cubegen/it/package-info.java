/** What the generated ConnectyCube client says to a server, and what it makes of the answers. */
@NullMarked
package io.github.cubegen.it;

import org.jspecify.annotations.NullMarked;

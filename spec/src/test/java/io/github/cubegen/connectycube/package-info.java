/** Holds the description against the list of endpoints, against itself and against tools that are not ours. */
@NullMarked
package io.github.cubegen.connectycube;

import org.jspecify.annotations.NullMarked;

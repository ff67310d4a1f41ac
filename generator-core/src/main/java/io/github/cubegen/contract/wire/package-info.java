/** Compares two models of an API for what an old client meets when it talks to the new server. */
@NullMarked
package io.github.cubegen.contract.wire;

import org.jspecify.annotations.NullMarked;

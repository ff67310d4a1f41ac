/** Puts what differs on the wire and in Java together into findings: one for each transition. */
@NullMarked
package io.github.cubegen.contract.diff;

import org.jspecify.annotations.NullMarked;

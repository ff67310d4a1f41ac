/**
 * Judges what client and server say to each other over HTTP by the description, with an implementation that is not ours
 * (docs/decisions/005-independent-validation.md).
 */
@NullMarked
package io.github.cubegen.it.exchange;

import org.jspecify.annotations.NullMarked;

/** Brings a folder to the state of the emitted files, and touches nothing else. */
@NullMarked
package io.github.cubegen.output;

import org.jspecify.annotations.NullMarked;

/** Runs the generator from a command line, for those without Maven. */
@NullMarked
package io.github.cubegen.cli;

import org.jspecify.annotations.NullMarked;

/** Runs the phases of the generator in their order, from an OpenAPI description to the files of a client. */
@NullMarked
package io.github.cubegen;

import org.jspecify.annotations.NullMarked;

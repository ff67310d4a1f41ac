/** Binds the generator to Maven goals. */
@NullMarked
package io.github.cubegen.maven;

import org.jspecify.annotations.NullMarked;

/** Supplies what every generated client needs and no description changes; copied into each client. */
@NullMarked
package io.github.cubegen.runtime;

import org.jspecify.annotations.NullMarked;

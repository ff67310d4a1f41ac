/** Measures the generator and its client beside OpenAPI Generator and Jackson, in turns, and writes {@code docs/performance.md}. */
@NullMarked
package io.github.cubegen.bench;

import org.jspecify.annotations.NullMarked;

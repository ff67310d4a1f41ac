/** Turns a decided client plan into Java files, one class for each emitted kind. */
@NullMarked
package io.github.cubegen.emit;

import org.jspecify.annotations.NullMarked;

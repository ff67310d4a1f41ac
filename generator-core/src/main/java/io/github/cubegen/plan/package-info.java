/** Decides every Java name, type and nullability of a client. */
@NullMarked
package io.github.cubegen.plan;

import org.jspecify.annotations.NullMarked;

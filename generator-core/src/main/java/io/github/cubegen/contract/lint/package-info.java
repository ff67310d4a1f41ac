/** Checks one description for what makes a client wrong or awkward. */
@NullMarked
package io.github.cubegen.contract.lint;

import org.jspecify.annotations.NullMarked;

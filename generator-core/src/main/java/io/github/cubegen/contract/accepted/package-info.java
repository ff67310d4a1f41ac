/** The findings that a team accepts for a while, of the rules for descriptions and of comparisons alike. */
@NullMarked
package io.github.cubegen.contract.accepted;

import org.jspecify.annotations.NullMarked;

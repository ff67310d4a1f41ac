/** Checks a description against lint rules, and compares two versions of it for changes that break callers. */
@NullMarked
package io.github.cubegen.contract;

import org.jspecify.annotations.NullMarked;

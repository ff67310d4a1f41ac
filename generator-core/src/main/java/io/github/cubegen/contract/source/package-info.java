/** Compares two plans of a client for what code that is compiled against the old one meets when it is compiled against the new. */
@NullMarked
package io.github.cubegen.contract.source;

import org.jspecify.annotations.NullMarked;

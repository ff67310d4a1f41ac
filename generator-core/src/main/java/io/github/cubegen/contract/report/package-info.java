/** Writes what the contract checks found, as text for people and as JSON for programs. */
@NullMarked
package io.github.cubegen.contract.report;

import org.jspecify.annotations.NullMarked;

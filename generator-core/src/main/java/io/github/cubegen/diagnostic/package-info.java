/** Describes a problem in an OpenAPI description with its severity, rule and place. */
@NullMarked
package io.github.cubegen.diagnostic;

import org.jspecify.annotations.NullMarked;

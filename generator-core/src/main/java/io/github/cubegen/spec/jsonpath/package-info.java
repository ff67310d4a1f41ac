/** Selects parts of JSON trees with JSONPath (RFC 9535). */
@NullMarked
package io.github.cubegen.spec.jsonpath;

import org.jspecify.annotations.NullMarked;

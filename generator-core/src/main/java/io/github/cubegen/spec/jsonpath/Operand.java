package io.github.cubegen.spec.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;

/** Something that has a value, or none, to compare (RFC 9535, sections 2.3.5.1 and 2.4). */
sealed interface Operand {

    /** A value that is written in the JSONPath. */
    record Literal(JsonNode value) implements Operand {}

    /** The node that a query selects, which is one at most. */
    record Node(Query query) implements Operand {}

    /** {@code length(…)}: characters of a string, elements of an array, members of an object. */
    record Length(Operand of) implements Operand {}

    /** {@code count(…)}: how many nodes a query selects. */
    record Count(Query of) implements Operand {}

    /** {@code value(…)}: the node that a query selects, if it is one. */
    record Value(Query of) implements Operand {}
}

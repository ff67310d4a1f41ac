package io.github.cubegen.spec.jsonpath;

import java.util.List;

/** What holds for a node or does not (RFC 9535, section 2.3.5). */
sealed interface Condition {

    /** One of them holds. */
    record Or(List<Condition> conditions) implements Condition {
        public Or {
            conditions = List.copyOf(conditions);
        }
    }

    /** Each of them holds. */
    record And(List<Condition> conditions) implements Condition {
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {}

    /** The query selects something. */
    record Exists(Query query) implements Condition {}

    /** Two values compare like this. */
    record Comparison(Operand left, Operator operator, Operand right) implements Condition {}

    /** How values are compared (RFC 9535, section 2.3.5.2.2). */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS_OR_EQUAL("<="),
        GREATER_OR_EQUAL(">="),
        LESS("<"),
        GREATER(">");

        private final String text;

        Operator(String text) {
            this.text = text;
        }

        /** {@return how it is written} One that starts like another stands before it. */
        String text() {
            return text;
        }
    }
}

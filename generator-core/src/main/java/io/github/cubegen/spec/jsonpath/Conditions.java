package io.github.cubegen.spec.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether conditions hold (RFC 9535, sections 2.3.5.2 and 2.4). */
final class Conditions {
    private final Evaluator evaluator;
    private final Visits visits;
    private final Comparisons comparisons;

    Conditions(Evaluator evaluator, Visits visits) {
        this.evaluator = evaluator;
        this.visits = visits;
        this.comparisons = new Comparisons(visits);
    }

    boolean holds(Condition condition, Match current) throws VisitLimitException {
        visits.take();
        if (condition instanceof Condition.Or or) {
            for (Condition each : or.conditions()) {
                if (holds(each, current)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Condition.And and) {
            for (Condition each : and.conditions()) {
                if (!holds(each, current)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), current);
        }
        if (condition instanceof Condition.Exists exists) {
            return !evaluator.select(exists.query(), current).isEmpty();
        }
        if (condition instanceof Condition.Comparison comparison) {
            return comparisons.hold(
                    value(comparison.left(), current), comparison.operator(), value(comparison.right(), current));
        }
        throw new IllegalStateException("a condition of another kind: " + condition);
    }

    /** {@return the value; null for the "Nothing" of the standard} */
    private @Nullable JsonNode value(Operand operand, Match current) throws VisitLimitException {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.Node node) {
            return single(evaluator.select(node.query(), current));
        }
        if (operand instanceof Operand.Length length) {
            return length(value(length.of(), current));
        }
        if (operand instanceof Operand.Count count) {
            return IntNode.valueOf(evaluator.select(count.of(), current).size());
        }
        if (operand instanceof Operand.Value value) {
            return single(evaluator.select(value.of(), current));
        }
        throw new IllegalStateException("an operand of another kind: " + operand);
    }

    private static @Nullable JsonNode single(List<Match> matches) {
        return matches.size() == 1 ? matches.get(0).node() : null;
    }

    private @Nullable JsonNode length(@Nullable JsonNode value) throws VisitLimitException {
        if (value == null) {
            return null;
        }
        if (value.isTextual()) {
            String text = value.asText();
            visits.takeText(text);
            return IntNode.valueOf(text.codePointCount(0, text.length()));
        }
        return value.isContainerNode() ? IntNode.valueOf(value.size()) : null;
    }
}

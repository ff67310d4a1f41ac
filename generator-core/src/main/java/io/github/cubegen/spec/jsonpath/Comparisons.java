package io.github.cubegen.spec.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.spec.jsonpath.Condition.Operator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares values (RFC 9535, section 2.3.5.2.2). */
final class Comparisons {
    private final Visits visits;

    Comparisons(Visits visits) {
        this.visits = visits;
    }

    /**
     * {@return whether a comparison holds}
     *
     * @param left a value; null for the "Nothing" of the standard
     * @param right a value; null for the "Nothing" of the standard
     */
    boolean hold(@Nullable JsonNode left, Operator operator, @Nullable JsonNode right) throws VisitLimitException {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case LESS -> less(left, right);
            case GREATER -> less(right, left);
            case LESS_OR_EQUAL -> less(left, right) || equal(left, right);
            case GREATER_OR_EQUAL -> less(right, left) || equal(left, right);
        };
    }

    private boolean equal(@Nullable JsonNode left, @Nullable JsonNode right) throws VisitLimitException {
        visits.take();
        if (left == null || right == null) {
            return left == null && right == null;
        }
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue()) == 0;
        }
        if (left.getNodeType() != right.getNodeType() || left.size() != right.size()) {
            return false;
        }
        if (left.isArray()) {
            for (int i = 0; i < left.size(); i++) {
                if (!equal(left.get(i), right.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (left.isObject()) {
            for (Map.Entry<String, JsonNode> member : left.properties()) {
                JsonNode other = right.get(member.getKey());
                if (other == null || !equal(member.getValue(), other)) {
                    return false;
                }
            }
            return true;
        }
        if (left.isTextual()) {
            visits.takeText(left.asText());
        }
        return left.equals(right);
    }

    private boolean less(@Nullable JsonNode left, @Nullable JsonNode right) throws VisitLimitException {
        visits.take();
        if (left == null || right == null) {
            return false;
        }
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue()) < 0;
        }
        return left.isTextual() && right.isTextual() && textLess(left.asText(), right.asText());
    }

    /** Code points are compared; Java's own order is that of UTF-16 units. */
    private boolean textLess(String left, String right) throws VisitLimitException {
        visits.takeText(left);
        int i = 0;
        while (i < left.length() && i < right.length()) {
            int a = left.codePointAt(i);
            int b = right.codePointAt(i);
            if (a != b) {
                return a < b;
            }
            i += Character.charCount(a);
        }
        return left.length() < right.length();
    }
}

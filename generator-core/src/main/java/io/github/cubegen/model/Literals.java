package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fits literals of the description to the type of their schema. */
final class Literals {
    private Literals() {}

    /** {@return the literal as a value of the type, converted if nothing is lost by it; null if that is impossible} */
    static @Nullable JsonNode fit(JsonNode literal, String type) {
        return switch (type) {
            case SchemaTypes.STRING -> text(literal);
            case SchemaTypes.INTEGER -> {
                JsonNode number = number(literal);
                yield number != null && Fields.isWhole(number) ? number : null;
            }
            case SchemaTypes.NUMBER -> number(literal);
            case SchemaTypes.BOOLEAN -> truth(literal);
            case SchemaTypes.ARRAY -> literal.isArray() ? literal : null;
            default -> literal.isObject() ? literal : null;
        };
    }

    /** {@return the type of the literals together} */
    static ScalarType commonType(List<JsonNode> literals) {
        if (literals.stream().allMatch(JsonNode::isTextual)) {
            return ScalarType.STRING;
        }
        if (literals.stream().allMatch(JsonNode::isBoolean)) {
            return ScalarType.BOOLEAN;
        }
        if (literals.stream().allMatch(JsonNode::isNumber)) {
            return literals.stream().allMatch(Fields::isWhole) ? ScalarType.INTEGER : ScalarType.NUMBER;
        }
        return ScalarType.MIXED;
    }

    private static @Nullable JsonNode text(JsonNode literal) {
        if (literal.isTextual()) {
            return literal;
        }
        return literal.isValueNode() ? TextNode.valueOf(literal.asText()) : null;
    }

    private static @Nullable JsonNode truth(JsonNode literal) {
        if (literal.isBoolean()) {
            return literal;
        }
        return switch (literal.asText()) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> null;
        };
    }

    private static @Nullable JsonNode number(JsonNode literal) {
        if (literal.isNumber()) {
            return literal;
        }
        if (!literal.isTextual()) {
            return null;
        }
        try {
            return DecimalNode.valueOf(new BigDecimal(literal.textValue()));
        } catch (NumberFormatException e) {
            return null; // a text that is no number: the caller reports it
        }
    }
}

package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Says whether values fit schemas that are no part of the model, such as that of {@code not}, as far as that can be said. */
final class RawSchemas {

    /** Schemas can refer to each other; what is deeper than this is not looked at. */
    private static final int MAX_DEPTH = 50;

    /** These allow no value more or less; {@code nullable} goes with the type. */
    private static final Set<String> REMARKS = Set.of(
            "title",
            "description",
            "deprecated",
            "readOnly",
            "writeOnly",
            "default",
            "example",
            "examples",
            "externalDocs",
            "xml",
            "nullable",
            "$comment");

    private final JsonNode root;

    /** Whether values fit, by schema: each is looked at once. While one is looked at, and a schema asks for itself, that is open. */
    private final IdentityHashMap<JsonNode, IdentityHashMap<JsonNode, Fit>> known = new IdentityHashMap<>();

    private int depth;

    RawSchemas(JsonNode root) {
        this.root = root;
    }

    /** Whether a value fits. */
    enum Fit {
        YES,
        NO,
        /** The schema has keywords that are not looked at, such as {@code pattern}. */
        UNKNOWN;

        static Fit of(boolean fits) {
            return fits ? YES : NO;
        }

        Fit and(Fit other) {
            return this == NO || other == NO ? NO : this == YES ? other : UNKNOWN;
        }

        Fit not() {
            return this == UNKNOWN ? UNKNOWN : of(this == NO);
        }
    }

    Fit fit(JsonNode value, JsonNode schema) {
        if (schema.isBoolean()) {
            return Fit.of(schema.booleanValue());
        }
        if (!schema.isObject() || depth > MAX_DEPTH) {
            return Fit.UNKNOWN;
        }
        if (depth == 0) {
            known.clear();
        }
        IdentityHashMap<JsonNode, Fit> fits = known.computeIfAbsent(schema, key -> new IdentityHashMap<>());
        Fit fit = fits.putIfAbsent(value, Fit.UNKNOWN);
        if (fit == null) {
            depth++;
            fit = all(schema.properties(), keyword -> keyword(keyword.getKey(), keyword.getValue(), schema, value));
            depth--;
            fits.put(value, fit);
        }
        return fit;
    }

    private Fit keyword(String name, JsonNode argument, JsonNode schema, JsonNode value) {
        if (REMARKS.contains(name) || name.startsWith("x-")) {
            return Fit.YES;
        }
        return switch (name) {
            case "$ref" -> referenced(argument, value);
            case "type" -> type(argument, schema, value);
            case "const" -> Fit.of(Instances.same(argument, value));
            case "enum" -> Fit.of(elements(argument).stream().anyMatch(each -> Instances.same(each, value)));
            case "not" -> fit(value, argument).not();
            case "allOf" -> all(elements(argument), part -> fit(value, part));
            case "anyOf" ->
                all(elements(argument), part -> fit(value, part).not()).not();
            case "required" -> all(elements(argument), each -> Fit.of(!value.isObject() || value.has(each.asText())));
            case "properties" -> all(argument.properties(), each -> member(value, each));
            case "items" -> items(argument, schema, value);
            default -> limit(name, argument, value);
        };
    }

    private static Fit limit(String name, JsonNode argument, JsonNode value) {
        return switch (name) {
            case "minimum" -> value.isNumber() ? atLeast(value.decimalValue(), argument) : Fit.YES;
            case "maximum" -> value.isNumber() ? atMost(value.decimalValue(), argument) : Fit.YES;
            case "minLength" -> value.isTextual() ? atLeast(length(value), argument) : Fit.YES;
            case "maxLength" -> value.isTextual() ? atMost(length(value), argument) : Fit.YES;
            case "minItems" -> value.isArray() ? atLeast(size(value), argument) : Fit.YES;
            case "maxItems" -> value.isArray() ? atMost(size(value), argument) : Fit.YES;
            case "minProperties" -> value.isObject() ? atLeast(size(value), argument) : Fit.YES;
            case "maxProperties" -> value.isObject() ? atMost(size(value), argument) : Fit.YES;
            default -> Fit.UNKNOWN;
        };
    }

    private Fit referenced(JsonNode reference, JsonNode value) {
        JsonPointer place = JsonPointer.ofReference(reference.asText());
        return place == null ? Fit.UNKNOWN : fit(value, root.at(place.toString()));
    }

    private Fit items(JsonNode argument, JsonNode schema, JsonNode value) {
        if (schema.has("prefixItems")) {
            return Fit.UNKNOWN; // then it is about the rest
        }
        return value.isArray() ? all(elements(value), each -> fit(each, argument)) : Fit.YES;
    }

    private Fit member(JsonNode value, Map.Entry<String, JsonNode> property) {
        JsonNode member = value.get(property.getKey());
        return member == null ? Fit.YES : fit(member, property.getValue());
    }

    private static Fit type(JsonNode type, JsonNode schema, JsonNode value) {
        if (value.isNull() && schema.path("nullable").asBoolean()) {
            return Fit.YES;
        }
        return type.isTextual()
                ? Fit.of(isOf(type.textValue(), value))
                : Fit.of(elements(type).stream().anyMatch(each -> isOf(each.asText(), value)));
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "boolean" -> value.isBoolean();
            case "integer" -> Instances.isInteger(value);
            case "number" -> value.isNumber();
            case "string" -> value.isTextual();
            case "array" -> value.isArray();
            default -> value.isObject();
        };
    }

    private static <T> Fit all(Collection<T> parts, Function<T, Fit> each) {
        Fit fit = Fit.YES;
        for (T part : parts) {
            fit = fit.and(each.apply(part));
            if (fit == Fit.NO) {
                break;
            }
        }
        return fit;
    }

    private static List<JsonNode> elements(JsonNode list) {
        return list.valueStream().toList();
    }

    private static BigDecimal length(JsonNode text) {
        String value = text.textValue();
        return BigDecimal.valueOf(value.codePointCount(0, value.length()));
    }

    private static BigDecimal size(JsonNode container) {
        return BigDecimal.valueOf(container.size());
    }

    private static Fit atLeast(BigDecimal value, JsonNode limit) {
        return limit.isNumber() ? Fit.of(value.compareTo(limit.decimalValue()) >= 0) : Fit.UNKNOWN;
    }

    private static Fit atMost(BigDecimal value, JsonNode limit) {
        return limit.isNumber() ? Fit.of(value.compareTo(limit.decimalValue()) <= 0) : Fit.UNKNOWN;
    }
}

package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ArrayBounds;
import io.github.cubegen.model.Discriminator;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.ObjectBounds;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import io.github.cubegen.model.StringBounds;
import io.github.cubegen.model.UnionKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what is wrong with a JSON value as an instance of a schema of the model: types, values, bounds, required and closed
 * properties, variants, formats that become types of Java, and what {@link KeptKeywords} checks. Patterns are not checked.
 */
final class Instances {

    /** A union can be a variant of itself; what is deeper than this is not looked at. */
    private static final int MAX_DEPTH = 200;

    private static final Optional<String> FITS = Optional.empty();

    /** Who gives the value: a read-only property is never sent, a write-only one never received. */
    enum Side {
        SENT,
        RECEIVED,
        ANY
    }

    private final ApiModel model;
    private final KeptKeywords kept;

    private int depth;

    Instances(ApiModel model, JsonNode root) {
        this.model = model;
        this.kept = new KeptKeywords(root);
    }

    /** {@return what is wrong, the first thing found; empty if nothing is} */
    Optional<String> problem(JsonNode value, SchemaUse use, Side side) {
        Schema schema = model.schema(use.schema());
        if (value.isNull() && (use.nullable() || schema instanceof Schema.AnySchema)) {
            return FITS;
        }
        if (depth > MAX_DEPTH) {
            return FITS;
        }
        depth++;
        Optional<String> problem = problem(value, schema, side)
                .or(() -> kept.problem(value, schema.info().unmodelled()));
        depth--;
        return problem;
    }

    private Optional<String> problem(JsonNode value, Schema schema, Side side) {
        if (schema instanceof Schema.ObjectSchema object) {
            return value.isObject() ? object(value, object, side) : not("an object");
        } else if (schema instanceof Schema.ArraySchema array) {
            return value.isArray() ? array(value, array, side) : not("a list");
        } else if (schema instanceof Schema.UnionSchema union) {
            return union(value, union, side).or(() -> limits(value, union.info().limits()));
        } else if (schema instanceof Schema.EnumSchema values) {
            return values.values().stream().anyMatch(each -> same(each.value(), value))
                    ? limits(value, values.info().limits())
                    : not("one of the values");
        }
        return scalar(value, schema);
    }

    private static Optional<String> scalar(JsonNode value, Schema schema) {
        if (schema instanceof Schema.StringSchema text) {
            return value.isTextual()
                    ? Formats.problem(value.textValue(), text).or(() -> text(value.textValue(), text.bounds()))
                    : not("a text");
        } else if (schema instanceof Schema.IntegerSchema integer) {
            return isInteger(value)
                    ? Formats.problem(value.decimalValue(), integer)
                            .or(() -> number(value.decimalValue(), integer.bounds()))
                    : not("an integer");
        } else if (schema instanceof Schema.NumberSchema number) {
            return value.isNumber()
                    ? Formats.problem(value.decimalValue(), number)
                            .or(() -> number(value.decimalValue(), number.bounds()))
                    : not("a number");
        } else if (schema instanceof Schema.BooleanSchema) {
            return value.isBoolean() ? FITS : not("true or false");
        }
        return schema instanceof Schema.NeverSchema
                ? Optional.of("no value is allowed")
                : limits(value, schema.info().limits());
    }

    private static Optional<String> limits(JsonNode value, Limits limits) {
        if (value.isNumber()) {
            return number(value.decimalValue(), limits.numbers());
        } else if (value.isTextual()) {
            return text(value.textValue(), limits.texts());
        } else if (value.isArray()) {
            return items(value, limits.items());
        }
        return value.isObject() ? members(value, limits.properties()) : FITS;
    }

    private static Optional<String> members(JsonNode value, ObjectBounds bounds) {
        if (bounds.minProperties() != null && value.size() < bounds.minProperties()) {
            return Optional.of("fewer than " + bounds.minProperties() + " properties");
        }
        return bounds.maxProperties() != null && value.size() > bounds.maxProperties()
                ? Optional.of("more than " + bounds.maxProperties() + " properties")
                : FITS;
    }

    private static Optional<String> items(JsonNode value, ArrayBounds bounds) {
        if (bounds.minItems() != null && value.size() < bounds.minItems()) {
            return Optional.of("fewer than " + bounds.minItems() + " elements");
        }
        if (bounds.maxItems() != null && value.size() > bounds.maxItems()) {
            return Optional.of("more than " + bounds.maxItems() + " elements");
        }
        Set<JsonNode> seen = new HashSet<>();
        return bounds.uniqueItems() && value.valueStream().anyMatch(each -> !seen.add(comparable(each)))
                ? Optional.of("an element is there twice")
                : FITS;
    }

    /** For JSON Schema 1 and 1.0 are equal. */
    private static JsonNode comparable(JsonNode value) {
        return value.isNumber() ? DecimalNode.valueOf(value.decimalValue().stripTrailingZeros()) : value;
    }

    private Optional<String> object(JsonNode value, Schema.ObjectSchema schema, Side side) {
        Map<String, Property> properties = new HashMap<>();
        for (Property property : schema.properties()) {
            properties.put(property.name(), property);
            boolean left =
                    (side != Side.RECEIVED && property.readOnly()) || (side != Side.SENT && property.writeOnly());
            if (property.required() && !left && !value.has(property.name())) {
                return Optional.of("the property " + property.name() + " is missing");
            }
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            Property property = properties.get(member.getKey());
            Optional<String> problem = property == null
                    ? additional(member.getValue(), schema, side)
                    : problem(member.getValue(), property.schema(), side);
            if (problem.isPresent()) {
                return problem.map(text -> member.getKey() + ": " + text);
            }
        }
        return members(value, schema.bounds());
    }

    private Optional<String> additional(JsonNode value, Schema.ObjectSchema schema, Side side) {
        if (schema.additional() instanceof AdditionalProperties.Typed typed) {
            return problem(value, typed.schema(), side);
        }
        boolean patterns = schema.info().unmodelled().containsKey("patternProperties");
        return schema.additional() instanceof AdditionalProperties.Closed && !patterns
                ? Optional.of("the property is not allowed")
                : FITS;
    }

    private Optional<String> array(JsonNode value, Schema.ArraySchema schema, Side side) {
        for (int i = 0; i < value.size(); i++) {
            boolean first = i < schema.prefixItems().size();
            Optional<String> problem =
                    problem(value.get(i), first ? schema.prefixItems().get(i) : schema.items(), side);
            if (problem.isPresent()) {
                int index = i;
                return problem.map(text -> "[" + index + "]: " + text);
            }
        }
        return items(value, schema.bounds());
    }

    private Optional<String> union(JsonNode value, Schema.UnionSchema schema, Side side) {
        Optional<SchemaUse> named = named(value, schema);
        if (named.isPresent()) {
            return problem(value, named.get(), side);
        }
        long fitting = schema.variants().stream()
                .filter(variant -> problem(value, variant, side).isEmpty())
                .count();
        if (fitting == 0) {
            return Optional.of("it fits none of the variants");
        }
        boolean several = schema.kind() == UnionKind.ONE_OF && fitting > 1 && schema.discriminator() == null;
        return several ? Optional.of("it fits " + fitting + " variants of oneOf") : FITS;
    }

    /** {@return the variant that the value of the discriminator names; empty if there is none} */
    private static Optional<SchemaUse> named(JsonNode value, Schema.UnionSchema schema) {
        Discriminator discriminator = schema.discriminator();
        if (discriminator == null || !value.path(discriminator.property()).isTextual()) {
            return Optional.empty();
        }
        JsonPointer target =
                discriminator.mapping().get(value.path(discriminator.property()).textValue());
        return schema.variants().stream()
                .filter(variant -> variant.schema().equals(target))
                .findFirst();
    }

    private static Optional<String> text(String text, StringBounds bounds) {
        int length = text.codePointCount(0, text.length());
        if (bounds.minLength() != null && length < bounds.minLength()) {
            return Optional.of("shorter than " + bounds.minLength());
        }
        return bounds.maxLength() != null && length > bounds.maxLength()
                ? Optional.of("longer than " + bounds.maxLength())
                : FITS;
    }

    private static Optional<String> number(BigDecimal value, NumberBounds bounds) {
        boolean low = (bounds.minimum() != null && value.compareTo(bounds.minimum()) < 0)
                || (bounds.exclusiveMinimum() != null && value.compareTo(bounds.exclusiveMinimum()) <= 0);
        boolean high = (bounds.maximum() != null && value.compareTo(bounds.maximum()) > 0)
                || (bounds.exclusiveMaximum() != null && value.compareTo(bounds.exclusiveMaximum()) >= 0);
        if (low || high) {
            return Optional.of(low ? "too small" : "too great");
        }
        boolean odd = bounds.multipleOf() != null
                && bounds.multipleOf().signum() != 0
                && value.remainder(bounds.multipleOf()).signum() != 0;
        return odd ? Optional.of("no multiple of " + bounds.multipleOf()) : FITS;
    }

    static boolean isInteger(JsonNode value) {
        return value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(other)
                || (one.isNumber() && other.isNumber() && one.decimalValue().compareTo(other.decimalValue()) == 0);
    }

    private static Optional<String> not(String what) {
        return Optional.of("it is not " + what);
    }
}

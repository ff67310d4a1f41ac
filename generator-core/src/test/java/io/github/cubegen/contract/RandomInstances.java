package io.github.cubegen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import io.github.cubegen.model.StringBounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Values that a schema may allow, near its limits; a validator decides which of them it does allow. */
final class RandomInstances {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 6;

    private final ApiModel model;
    private final Random random;

    RandomInstances(ApiModel model, Random random) {
        this.model = model;
        this.random = random;
    }

    JsonNode of(SchemaUse use, int depth) {
        if (use.nullable() && random.nextInt(4) == 0) {
            return JSON.nullNode();
        }
        Schema schema = model.schema(use.schema());
        if (schema instanceof Schema.EnumSchema values) {
            return any(values.values()).value();
        } else if (schema instanceof Schema.StringSchema text) {
            return JSON.textNode(text(text));
        } else if (schema instanceof Schema.IntegerSchema integer) {
            return JSON.numberNode(number(integer.bounds(), true).toBigInteger());
        } else if (schema instanceof Schema.NumberSchema number) {
            return JSON.numberNode(number(number.bounds(), false));
        } else if (schema instanceof Schema.BooleanSchema) {
            return JSON.booleanNode(random.nextBoolean());
        } else if (schema instanceof Schema.ArraySchema array) {
            return array(array, depth);
        } else if (schema instanceof Schema.ObjectSchema object) {
            return object(object, depth);
        } else if (schema instanceof Schema.UnionSchema union) {
            return of(any(union.variants()), depth + 1);
        }
        return Versions.yaml(any(List.of("1", "true", "abc", "[1]", "{x: 1}", "0.5")));
    }

    private String text(Schema.StringSchema schema) {
        if ("date".equals(schema.info().format())) {
            return any(List.of("2026-01-31", "1999-12-01"));
        }
        if ("date-time".equals(schema.info().format())) {
            return any(List.of("2026-01-31T10:00:00Z", "1999-12-01T00:00:00+02:00"));
        }
        StringBounds bounds = schema.bounds();
        int least = Objects.requireNonNullElse(bounds.minLength(), 0);
        int most = Objects.requireNonNullElse(bounds.maxLength(), 60);
        int length = any(List.of(least, most, Math.min(most, least + random.nextInt(6))));
        return any(List.of("a", "b", "z")).concat("x".repeat(60)).substring(0, Math.min(length, 60));
    }

    private BigDecimal number(NumberBounds bounds, boolean whole) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String number : List.of("0", "1", "2", "3", "4", "5", "7", "-1", "100", "3000000000")) {
            numbers.add(new BigDecimal(number));
        }
        if (!whole) {
            numbers.add(new BigDecimal("0.5"));
            numbers.add(new BigDecimal("2.25"));
        }
        for (BigDecimal bound : Arrays.asList(bounds.minimum(), bounds.maximum())) {
            if (bound != null) {
                numbers.addAll(List.of(bound, bound.add(BigDecimal.ONE), bound.subtract(BigDecimal.ONE), bound, bound));
            }
        }
        return any(numbers);
    }

    private JsonNode array(Schema.ArraySchema schema, int depth) {
        int least = Objects.requireNonNullElse(schema.bounds().minItems(), 0);
        int most = Objects.requireNonNullElse(schema.bounds().maxItems(), 6);
        int size = depth > MAX_DEPTH ? least : any(List.of(least, most, Math.min(most, least + random.nextInt(3))));
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            boolean first = i < schema.prefixItems().size();
            array.add(of(first ? schema.prefixItems().get(i) : schema.items(), depth + 1));
        }
        return array;
    }

    private JsonNode object(Schema.ObjectSchema schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Property property : schema.properties()) {
            if (property.required() || (depth < MAX_DEPTH && random.nextInt(4) > 0)) {
                object.set(property.name(), of(property.schema(), depth + 1));
            }
        }
        if (schema.additional() instanceof AdditionalProperties.Typed typed) {
            object.set("other", of(typed.schema(), depth + 1));
        } else if (schema.additional() instanceof AdditionalProperties.Open && random.nextInt(3) == 0) {
            object.put("other", "text");
        }
        return object;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

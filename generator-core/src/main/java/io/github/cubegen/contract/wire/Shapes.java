package io.github.cubegen.contract.wire;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Describes what a schema looks like, to recognise it under another name. Looks a few levels deep, and at each schema once. */
final class Shapes {

    private static final int DEPTH = 2;
    private static final int MOST_MEMBERS = 60;

    private record Key(JsonPointer schema, int depth) {}

    private final ApiModel model;
    private final Map<Key, String> known = new HashMap<>();

    Shapes(ApiModel model) {
        this.model = model;
    }

    String of(SchemaUse use) {
        return of(use.schema(), DEPTH) + (use.nullable() ? "?" : "");
    }

    String of(JsonPointer schema) {
        return of(schema, DEPTH);
    }

    private String of(JsonPointer pointer, int depth) {
        Key key = new Key(pointer, depth);
        String shape = known.get(key);
        if (shape == null) {
            shape = shape(model.schema(pointer), depth);
            known.put(key, shape);
        }
        return shape;
    }

    private String shape(Schema schema, int depth) {
        String name = schema.getClass().getSimpleName();
        if (schema instanceof Schema.EnumSchema values) {
            return name
                    + values.values().stream()
                            .limit(MOST_MEMBERS)
                            .map(value -> value.value().toString())
                            .sorted()
                            .collect(Collectors.joining(",", "<", ">"));
        }
        if (depth == 0) {
            return name;
        }
        if (schema instanceof Schema.ObjectSchema object) {
            return name
                    + object.properties().stream()
                            .limit(MOST_MEMBERS)
                            .map(property -> member(property, depth))
                            .sorted()
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (schema instanceof Schema.ArraySchema array) {
            return name + "[" + of(array.items().schema(), depth - 1) + "]";
        }
        if (schema instanceof Schema.UnionSchema union) {
            return name
                    + union.variants().stream()
                            .limit(MOST_MEMBERS)
                            .map(variant -> of(variant.schema(), depth - 1))
                            .sorted()
                            .collect(Collectors.joining("|", "(", ")"));
        }
        return name + ":" + schema.info().format();
    }

    private String member(Property property, int depth) {
        return property.name() + (property.required() ? "!" : "") + ":"
                + of(property.schema().schema(), depth - 1);
    }
}

package io.github.cubegen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes something at a random place of a description: takes a member away, puts one in, or changes a value. */
final class RandomEdit {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> SCHEMAS = List.of(
            "{type: string}",
            "{type: integer}",
            "{type: integer, format: int32, minimum: 3}",
            "{type: number}",
            "{type: boolean}",
            "{type: string, format: date-time}",
            "{type: string, enum: [a, b]}",
            "{type: [string, 'null'], maxLength: 3}",
            "{type: array, items: {type: string}}",
            "{type: object, properties: {x: {type: integer}}, required: [x]}",
            "{type: object, additionalProperties: {type: string}}",
            "{}");

    private static final List<String> KEYWORDS = List.of(
            "minimum: 2",
            "maximum: 5",
            "minLength: 2",
            "maxLength: 4",
            "pattern: '^a'",
            "minItems: 2",
            "maxItems: 3",
            "uniqueItems: true",
            "multipleOf: 2",
            "deprecated: true",
            "additionalProperties: false",
            "minProperties: 2",
            "format: int64",
            "title: Other",
            "x-cubegen-name: other",
            "readOnly: true");

    private final Random random;
    private final List<String> parts;

    RandomEdit(Random random) {
        this(random, List.of("paths", "components", "webhooks", "security", "servers"));
    }

    /** @param parts keys of the document below which something is changed */
    RandomEdit(Random random, List<String> parts) {
        this.random = random;
        this.parts = List.copyOf(parts);
    }

    /** {@return an edited copy; most are a correct description} */
    JsonNode edit(JsonNode root) {
        JsonNode copy = root.deepCopy();
        List<JsonPointer> places = new ArrayList<>();
        for (String part : parts) {
            collect(copy.path(part), JsonPointer.ROOT.child(part), places);
        }
        JsonPointer place = places.get(random.nextInt(places.size()));
        change(copy, place);
        return copy;
    }

    private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place.child(i), places);
            }
        } else {
            node.properties().forEach(entry -> collect(entry.getValue(), place.child(entry.getKey()), places));
        }
        if (place.tokens().size() > 1) {
            places.add(place);
        }
    }

    private void change(JsonNode root, JsonPointer place) {
        JsonNode parent = root.at(place.parent().toString());
        JsonNode node = root.at(place.toString());
        String key = place.last();
        if (isSchema(node) && random.nextInt(3) > 0) {
            schema(root, place, (ObjectNode) node);
        } else if (node instanceof ObjectNode object && key.equals("properties")) {
            object.set("extra" + random.nextInt(3), anySchema());
        } else if (parent instanceof ArrayNode array) {
            element(array, Integer.parseInt(key), node);
        } else if (parent instanceof ObjectNode object) {
            member(object, key, node);
        }
    }

    private void schema(JsonNode root, JsonPointer place, ObjectNode node) {
        if (random.nextInt(3) == 0) {
            replace(root, place, anySchema());
            return;
        }
        ObjectNode keyword = (ObjectNode) Versions.yaml("{" + KEYWORDS.get(random.nextInt(KEYWORDS.size())) + "}");
        node.setAll(keyword);
    }

    private static void replace(JsonNode root, JsonPointer place, JsonNode value) {
        JsonNode parent = root.at(place.parent().toString());
        if (parent instanceof ObjectNode object) {
            object.set(place.last(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(place.last()), value);
        }
    }

    private void element(ArrayNode array, int index, JsonNode node) {
        switch (random.nextInt(3)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(node.isTextual() ? JSON.textNode(node.textValue() + "2") : node.deepCopy());
            default -> array.insert(0, array.remove(index));
        }
    }

    private void member(ObjectNode object, String key, JsonNode node) {
        if (node.isBoolean()) {
            object.put(key, !node.booleanValue());
        } else if (node.isNumber()) {
            object.set(key, JSON.numberNode(node.intValue() + random.nextInt(5) - 2));
        } else if (random.nextInt(3) == 0 && !key.startsWith("$")) {
            object.remove(key);
            object.set(key.equals("get") ? "post" : key + "2", node);
        } else {
            object.remove(key);
        }
    }

    private static boolean isSchema(JsonNode node) {
        return node.isObject() && (node.has("type") || node.has("oneOf") || node.has("$ref")) && !node.has("in");
    }

    private JsonNode anySchema() {
        return Versions.yaml(SCHEMAS.get(random.nextInt(SCHEMAS.size())));
    }
}

package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Makes schemas of OpenAPI 3.0 out of those of 2.0, which differ in a few keywords only. */
final class OpenApi2Schemas {
    /** What people wrote for the {@code nullable} that 2.0 does not have. */
    private static final List<String> NULLABLE = List.of("x-nullable", "x-isnullable");

    /** The value of the discriminator that means a schema, as code generators for 2.0 read it. */
    private static final List<String> DISCRIMINATOR_VALUE =
            List.of("x-discriminator-value", "x-ms-discriminator-value");

    private static final JsonPointer SCHEMAS =
            JsonPointer.ROOT.child("components").child("schemas");

    private OpenApi2Schemas() {}

    /** {@return a schema of 3.0; its references lead to where they led} */
    static JsonNode convert(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        change(copy, ObjectKind.one(ObjectKind.SCHEMA_2));
        return copy;
    }

    /** Changes the schemas in a part of a document. */
    static void change(JsonNode node, ObjectKind.Field field) {
        if (field.shape() == ObjectKind.Shape.ONE && node instanceof ObjectNode schema && !node.has("$ref")) {
            change(schema);
        }
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            change(element, ObjectKind.one(field.kind()));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            ObjectKind.Field below = field.step(member.getKey());
            if (below != null && member.getValue().isContainerNode()) {
                change(member.getValue(), below);
            }
        }
    }

    private static void change(ObjectNode schema) {
        if (schema.path("type").asText().equals("file")) {
            schema.put("type", "string").put("format", "binary");
        }
        List<String> types = new ArrayList<>();
        schema.path("type").forEach(type -> types.add(type.asText()));
        if (types.size() == 2 && types.remove("null")) {
            schema.put("type", types.get(0)).put("nullable", true);
        }
        for (String key : NULLABLE) {
            if (schema.path(key).isBoolean()) {
                schema.set("nullable", schema.remove(key));
            }
        }
        if (schema.path("discriminator").isTextual()) {
            String property = schema.path("discriminator").textValue();
            schema.putObject("discriminator").put("propertyName", property);
        }
        // A list within a list: how its items are separated is for parameters to say.
        schema.remove("collectionFormat");
    }

    /** Lets the discriminators of schemas know the values that the schemas below them state. */
    static void mapDiscriminators(JsonNode schemas) {
        for (Map.Entry<String, JsonNode> entry : schemas.properties()) {
            for (String key : DISCRIMINATOR_VALUE) {
                String value = entry.getValue().path(key).textValue();
                if (value != null) {
                    map(value, entry.getKey(), schemas);
                }
            }
        }
    }

    private static void map(String value, String schema, JsonNode schemas) {
        Set<String> known = new HashSet<>(Set.of(schema));
        Queue<String> open = new ArrayDeque<>(known);
        for (String name = open.poll(); name != null; name = open.poll()) {
            if (schemas.path(name).path("discriminator") instanceof ObjectNode discriminator) {
                ObjectNode mapping = discriminator.path("mapping") instanceof ObjectNode there
                        ? there
                        : discriminator.putObject("mapping");
                mapping.put(value, "#" + UriText.encode(SCHEMAS.child(schema)));
            }
            for (JsonNode part : schemas.path(name).path("allOf")) {
                String parent = component(part.path("$ref").asText());
                if (schemas.has(parent) && known.add(parent)) {
                    open.add(parent);
                }
            }
        }
    }

    /** {@return the name of the schema that a reference leads to; empty if it leads to none} */
    private static String component(String reference) {
        try {
            JsonPointer target = reference.startsWith("#/") ? References.parseLocal(reference) : JsonPointer.ROOT;
            return target.startsWith(SCHEMAS) && target.tokens().size() == 3 ? target.last() : "";
        } catch (ReferenceException e) {
            // Told where references are checked.
            return "";
        }
    }
}

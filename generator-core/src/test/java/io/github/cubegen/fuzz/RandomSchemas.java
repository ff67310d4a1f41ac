package io.github.cubegen.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes valid descriptions in which everything is both sent and received. A schema refers to one before it where a value must
 * be there, and to any where it may be left out, so that values end.
 */
final class RandomSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SCHEMAS = "#/components/schemas/";

    private static final List<String> NAMES = List.of(
            "id",
            "ID",
            "class",
            "a-b",
            "a_b",
            "aB",
            "1st",
            "",
            " ",
            "toString",
            "hashCode",
            "builder",
            "toBuilder",
            "codec",
            "additionalProperties",
            "name",
            "value",
            "caf\u00e9",
            "\u65e5\u672c",
            "\ud83d\ude00",
            "x\"y",
            "back\\slash",
            "$L",
            "new\nline",
            "record",
            "kind",
            "type",
            "in",
            "out",
            "b",
            "nullProperties",
            "_",
            "List",
            "String",
            "+1",
            "-1");

    private static final List<String> FORMATS =
            List.of("", "date", "date-time", "uuid", "uri", "byte", "password", "time", "duration", "odd");

    private final Random random;
    private final List<String> objects = new ArrayList<>();
    /** Those that others may add properties to. */
    private final List<String> open = new ArrayList<>();

    private final List<String> unions = new ArrayList<>();
    private final ObjectNode schemas = NODES.objectNode();

    RandomSchemas(Random random) {
        this.random = random;
    }

    /** {@return a description with so many objects, and some unions of them} */
    ObjectNode describe(int count) {
        for (int i = 0; i < count; i++) {
            String name = "Thing" + i;
            ObjectNode schema = !open.isEmpty() && random.nextInt(4) == 0 ? composed() : object(3);
            schemas.set(name, schema);
            objects.add(name);
            if (!schema.has("additionalProperties")) {
                open.add(name);
            }
            if (i % 4 == 3) {
                union("Union" + i);
            }
        }
        ObjectNode document = NODES.objectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Random").put("version", "1");
        document.putArray("servers").addObject().put("url", "https://random.example");
        ObjectNode paths = document.putObject("paths");
        List<String> all = new ArrayList<>();
        schemas.fieldNames().forEachRemaining(all::add);
        for (String name : all) {
            ObjectNode post = paths.putObject("/" + name).putObject("post").put("operationId", "send" + name);
            content(post.putObject("requestBody"), name);
            content(post.putObject("responses").putObject("200").put("description", "The same."), name);
        }
        document.putObject("components").set("schemas", schemas);
        return document;
    }

    private static void content(ObjectNode holder, String name) {
        holder.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", SCHEMAS + name);
    }

    /** Objects that the discriminator tells apart, with a mapping or by their names. */
    private void union(String name) {
        ObjectNode union = NODES.objectNode();
        ArrayNode variants = union.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
        ObjectNode discriminator = union.putObject("discriminator").put("propertyName", "kind of it");
        boolean mapped = random.nextBoolean();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            String variant = name + "Variant" + i;
            ObjectNode object = object(2);
            object.withObjectProperty("properties").putObject("kind of it").put("type", "string");
            object.withArrayProperty("required").add("kind of it");
            schemas.set(variant, object);
            variants.addObject().put("$ref", SCHEMAS + variant);
            if (mapped) {
                discriminator.withObjectProperty("mapping").put("the " + i, SCHEMAS + variant);
            }
        }
        schemas.set(name, union);
        unions.add(name);
    }

    private ObjectNode composed() {
        ObjectNode schema = NODES.objectNode();
        ArrayNode parts = schema.putArray("allOf");
        parts.addObject().put("$ref", SCHEMAS + pick(open));
        ObjectNode own = parts.addObject().put("type", "object");
        own.putObject("properties").set("own property " + random.nextInt(1000), schema(2, true));
        return schema;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        for (String name : names.subList(0, 1 + random.nextInt(7))) {
            boolean needed = random.nextBoolean();
            properties.set(name, schema(depth - 1, !needed));
            if (needed) {
                required.add(name);
            }
        }
        switch (random.nextInt(5)) {
            case 0 -> object.set("additionalProperties", schema(0, false));
            case 1 -> object.put("additionalProperties", false);
            default -> {}
        }
        return object;
    }

    /** @param any whether it may refer to a schema that is not there yet */
    private JsonNode schema(int depth, boolean any) {
        int kind = random.nextInt(depth > 0 ? 16 : 8);
        ObjectNode schema = NODES.objectNode();
        switch (kind) {
            case 0, 1 -> string(schema);
            case 2 -> number(schema.put("type", "integer"), List.of("", "int32", "int64", "uint64"));
            case 3 -> number(schema.put("type", "number"), List.of("", "float", "double"));
            case 4 -> schema.put("type", "boolean");
            case 5 -> {
                schema.put("type", "string")
                        .putArray("enum")
                        .add("a")
                        .add("B c")
                        .add("\"")
                        .add("")
                        .add("\u00e4\n");
            }
            case 6 -> {
                schema.put("type", "integer").putArray("enum").add(1).add(-2).add(1 << 30);
            }
            case 7 -> {
                return random.nextBoolean() ? schema : schema.put("const", "fixed \\ \"");
            }
            case 8, 9 -> schema.put("type", "array").set("items", schema(depth - 1, true));
            case 10 -> schema.put("type", "object").set("additionalProperties", schema(depth - 1, true));
            case 11 -> {
                return object(depth);
            }
            case 12 -> tuple(schema, depth);
            case 13 -> mixed(schema, depth);
            default -> {
                if (objects.isEmpty() && !any) {
                    return schema.put("type", "boolean");
                }
                return reference(schema, any);
            }
        }
        if (random.nextInt(4) == 0 && schema.path("type").isTextual() && !schema.has("enum")) {
            String type = schema.path("type").asText();
            schema.putArray("type").add(type).add("null");
        }
        return schema;
    }

    private ObjectNode reference(ObjectNode schema, boolean any) {
        String name = any
                ? "Thing" + random.nextInt(objects.size() + 1)
                : pick(random.nextInt(3) > 0 || unions.isEmpty() ? objects : unions);
        return schema.put("$ref", SCHEMAS + name);
    }

    private void string(ObjectNode schema) {
        schema.put("type", "string");
        String format = pick(FORMATS);
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
    }

    private void number(ObjectNode schema, List<String> formats) {
        String format = pick(formats);
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
    }

    private void tuple(ObjectNode schema, int depth) {
        ArrayNode items = schema.put("type", "array").putArray("prefixItems");
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            items.add(schema(depth - 1, true));
        }
        schema.put("items", false);
    }

    /** Kinds of JSON that don't overlap. */
    private void mixed(ObjectNode schema, int depth) {
        ArrayNode variants = schema.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
        variants.addObject().put("type", "string");
        variants.addObject().put("type", "integer");
        if (random.nextBoolean()) {
            variants.addObject().put("type", "number");
        }
        variants.addObject().put("type", "array").set("items", schema(depth - 1, true));
        if (random.nextBoolean()) {
            variants.addObject().put("type", "boolean");
        }
        if (random.nextBoolean()) {
            variants.addObject().put("type", "null");
        }
        if (random.nextBoolean()) {
            variants.add(object(depth - 1));
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package io.github.cubegen.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.hostile.Payloads;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a description where a file that someone wrote by hand or by a bad tool may be wrong. */
final class TreeMutator {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Words that mean something, at some place. */
    private static final List<String> WORDS = List.of(
            "$ref",
            "type",
            "format",
            "properties",
            "items",
            "prefixItems",
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "enum",
            "const",
            "default",
            "required",
            "nullable",
            "readOnly",
            "writeOnly",
            "deprecated",
            "additionalProperties",
            "patternProperties",
            "discriminator",
            "mapping",
            "propertyName",
            "example",
            "examples",
            "minimum",
            "maximum",
            "exclusiveMaximum",
            "maxLength",
            "pattern",
            "title",
            "description",
            "name",
            "in",
            "style",
            "explode",
            "schema",
            "content",
            "headers",
            "encoding",
            "responses",
            "requestBody",
            "parameters",
            "operationId",
            "tags",
            "security",
            "servers",
            "url",
            "variables",
            "callbacks",
            "links",
            "x-cubegen-name",
            "x-cubegen-ignore",
            "x-cubegen-envelope",
            "x-enum-varnames",
            "get",
            "200",
            "default",
            "application/json",
            "multipart/form-data");

    private static final List<String> VALUES = List.of(
            "object",
            "array",
            "string",
            "integer",
            "number",
            "boolean",
            "null",
            "int32",
            "int64",
            "float",
            "double",
            "date",
            "date-time",
            "byte",
            "binary",
            "uuid",
            "password",
            "path",
            "query",
            "header",
            "cookie",
            "form",
            "simple",
            "deepObject",
            "matrix",
            "apiKey",
            "http",
            "oauth2",
            "bearer",
            "3.0.3",
            "3.1.0",
            "#",
            "#/",
            "/",
            "{}",
            "{a}",
            "#/components/schemas",
            "#/paths",
            "class",
            "String",
            "Object",
            "list",
            "id",
            "");

    private final Random random;
    private final List<JsonPointer> pointers = new ArrayList<>();

    TreeMutator(Random random) {
        this.random = random;
    }

    /** {@return a copy with some changes} */
    JsonNode mutate(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<JsonNode> containers = new ArrayList<>();
            pointers.clear();
            collect(copy, JsonPointer.ROOT, containers);
            if (!containers.isEmpty()) {
                change(pick(containers), containers);
            }
        }
        return copy;
    }

    private void collect(JsonNode node, JsonPointer at, List<JsonNode> containers) {
        pointers.add(at);
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> collect(member.getValue(), at.child(member.getKey()), containers));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), at.child(i), containers);
            }
        }
        if (node.isContainerNode() && !node.isEmpty()) {
            containers.add(node);
        }
    }

    private void change(JsonNode container, List<JsonNode> others) {
        if (container instanceof ArrayNode array) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                default -> array.set(at, other(array.get(at), others));
            }
        } else if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = pick(names);
            JsonNode value = object.get(name);
            switch (random.nextInt(7)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(text(), value.deepCopy());
                case 2 -> {
                    object.remove(name);
                    object.set(text(), value);
                }
                case 3 -> object.set(pick(WORDS), value(others));
                default -> object.set(name, other(value, others));
            }
        }
    }

    private JsonNode other(JsonNode value, List<JsonNode> others) {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.objectNode().set(pick(WORDS), value.deepCopy());
            case 1 -> NODES.arrayNode().add(value.deepCopy());
            case 2 -> value.isTextual() ? TextNode.valueOf(pick(Payloads.ALL) + value.asText()) : value(others);
            default -> value(others);
        };
    }

    private JsonNode value(List<JsonNode> others) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt(5) - 2);
            case 3 ->
                NODES.numberNode(BigInteger.ONE.shiftLeft(random.nextInt(200)).negate());
            case 4 -> NODES.numberNode(random.nextGaussian());
            case 5 -> NODES.objectNode();
            case 6 -> NODES.arrayNode();
            case 7 -> NODES.objectNode().put("$ref", "#" + pick(pointers));
            case 8 -> pick(others).deepCopy();
            default -> TextNode.valueOf(text());
        };
    }

    private String text() {
        return switch (random.nextInt(5)) {
            case 0 -> pick(Payloads.ALL);
            case 1 -> pick(WORDS);
            case 2 -> "a".repeat(random.nextInt(3) * 150);
            default -> pick(VALUES);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

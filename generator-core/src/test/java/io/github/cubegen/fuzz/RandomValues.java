package io.github.cubegen.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes JSON that is valid for schemas of {@link RandomSchemas}. */
final class RandomValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "\"quoted\"",
            "\\",
            "caf\u00e9",
            "\ud83d\ude00",
            "line\nend\t\u0000",
            "null",
            "5",
            "x".repeat(300));

    private final JsonNode document;
    private final Random random;

    RandomValues(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** {@return a value; with less of what may be left out, the deeper it stands} */
    JsonNode value(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return value(
                    document.at(JsonPointer.parse(schema.path("$ref").asText().substring(1))
                            .toString()),
                    depth);
        } else if (schema.has("const")) {
            return schema.get("const");
        } else if (schema.has("enum")) {
            return random.nextInt(6) == 0 ? unknown(schema) : pick(schema.get("enum"));
        } else if (schema.has("discriminator")) {
            return variant(schema, depth);
        } else if (schema.has("oneOf") || schema.has("anyOf")) {
            return value(pick(schema.has("oneOf") ? schema.get("oneOf") : schema.get("anyOf")), depth);
        } else if (schema.has("allOf")) {
            ObjectNode all = NODES.objectNode();
            for (JsonNode part : schema.get("allOf")) {
                value(part, depth).properties().forEach(member -> all.set(member.getKey(), member.getValue()));
            }
            return all;
        }
        JsonNode type = schema.path("type");
        return typed(schema, type.isArray() ? pick(type).asText() : type.asText(), depth);
    }

    private JsonNode typed(JsonNode schema, String type, int depth) {
        return switch (type) {
            case "string" -> NODES.textNode(text(schema.path("format").asText()));
            case "integer" -> integer(schema.path("format").asText());
            case "number" -> number(schema.path("format").asText());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default -> anything(2);
        };
    }

    private JsonNode integer(String format) {
        return switch (format) {
            case "int32" -> NODES.numberNode(random.nextInt());
            case "uint64" -> NODES.numberNode(new BigInteger(64, random));
            default -> NODES.numberNode(random.nextLong());
        };
    }

    private JsonNode number(String format) {
        double value = random.nextInt(3) == 0 ? random.nextInt() : random.nextGaussian() * 1e9;
        return NODES.numberNode(format.equals("float") ? (double) (random.nextInt(1 << 20) / 8f) : value);
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        if (schema.has("prefixItems")) {
            // A tuple may end early; one that needs what it is itself a part of has no other end.
            if (depth > -4) {
                schema.get("prefixItems").forEach(item -> array.add(value(item, depth - 1)));
            }
            return array;
        }
        for (int i = depth > 0 ? random.nextInt(4) : 0; i > 0; i--) {
            array.add(value(schema.path("items"), depth - 1));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || (depth > 0 && random.nextBoolean())) {
                object.set(property.getKey(), value(property.getValue(), depth - 1));
            }
        });
        JsonNode additional = schema.path("additionalProperties");
        if (depth > 0 && !additional.isBoolean()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                String name = "more " + random.nextInt(100);
                object.set(name, additional.isObject() ? value(additional, depth - 1) : anything(2));
            }
        }
        return object;
    }

    /** One of the variants, named as the mapping says, or one that is not known. */
    private JsonNode variant(JsonNode schema, int depth) {
        JsonNode variants = schema.has("oneOf") ? schema.get("oneOf") : schema.get("anyOf");
        if (random.nextInt(6) == 0) {
            return NODES.objectNode().put("kind of it", "unheard of").set("other", anything(2));
        }
        JsonNode chosen = pick(variants);
        String reference = chosen.path("$ref").asText();
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        for (var mapped : schema.path("discriminator").path("mapping").properties()) {
            name = mapped.getValue().asText().equals(reference) ? mapped.getKey() : name;
        }
        return ((ObjectNode) value(chosen, depth)).put("kind of it", name);
    }

    /** {@return a value of an enumeration that the description doesn't know} */
    private JsonNode unknown(JsonNode schema) {
        return schema.path("type").asText().equals("integer") ? NODES.numberNode(77) : NODES.textNode("unheard of");
    }

    private String text(String format) {
        return switch (format) {
            case "date" ->
                String.format(
                        "%04d-%02d-%02d", 1 + random.nextInt(9998), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case "date-time" -> text("date") + "T" + clock() + pick(List.of("Z", "+05:30", "-11:00"));
            case "time" -> clock() + pick(List.of("Z", "+05:30"));
            case "duration" -> pick(List.of("PT5S", "PT1H30M", "PT0.5S", "PT48H", "P2W", "P1D"));
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "uri" ->
                pick(List.of("https://a.example/b?c=d#e", "urn:a:b", "relative/path", "https://a.example/%20"));
            case "byte" -> {
                byte[] bytes = new byte[random.nextInt(20)];
                random.nextBytes(bytes);
                yield Base64.getEncoder().encodeToString(bytes);
            }
            default -> pick(TEXTS);
        };
    }

    private String clock() {
        String time = String.format("%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60));
        return random.nextBoolean() ? time : time + "." + (1 + random.nextInt(9));
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(new java.math.BigDecimal("1234567890123456789012345.678901234567890"));
            case 4 -> NODES.textNode(pick(TEXTS));
            case 5 -> NODES.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
            default -> NODES.objectNode().set(pick(TEXTS), anything(depth - 1));
        };
    }

    private JsonNode pick(JsonNode list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

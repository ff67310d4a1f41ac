package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import io.github.cubegen.spec.ObjectKind.Field;
import io.github.cubegen.spec.ObjectKind.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells of keywords in schemas that nobody knows. OpenAPI 3.0 has none but its own; JSON Schema allows any other, so that in
 * 3.1 only those are told that look like a typing error.
 */
final class SchemaKeywords {
    /** OpenAPI 3.0.4, section 4.7.24. */
    private static final List<String> KNOWN_30 = List.of(
            "title",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties",
            "required",
            "enum",
            "type",
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "items",
            "properties",
            "additionalProperties",
            "description",
            "format",
            "default",
            "nullable",
            "discriminator",
            "readOnly",
            "writeOnly",
            "xml",
            "externalDocs",
            "example",
            "deprecated",
            "$ref");

    /** What JSON Schema 2020-12 has besides, and older drafts had. */
    private static final List<String> KNOWN_31 = Stream.concat(
                    KNOWN_30.stream(),
                    Stream.of(
                            "$anchor",
                            "$comment",
                            "$defs",
                            "$dynamicAnchor",
                            "$dynamicRef",
                            "$id",
                            "$recursiveAnchor",
                            "$recursiveRef",
                            "$schema",
                            "$vocabulary",
                            "additionalItems",
                            "const",
                            "contains",
                            "contentEncoding",
                            "contentMediaType",
                            "contentSchema",
                            "definitions",
                            "dependencies",
                            "dependentRequired",
                            "dependentSchemas",
                            "else",
                            "examples",
                            "id",
                            "if",
                            "maxContains",
                            "minContains",
                            "patternProperties",
                            "prefixItems",
                            "propertyNames",
                            "summary",
                            "then",
                            "unevaluatedItems",
                            "unevaluatedProperties"))
            .toList();

    private final boolean closed;
    private final List<String> known;
    private final Findings found;

    SchemaKeywords(OpenApiVersion version, Findings found) {
        this.closed = version != OpenApiVersion.V3_1;
        this.known = closed ? KNOWN_30 : KNOWN_31;
        this.found = found;
    }

    /** Checks all schemas of a document of 3.0 or 3.1. */
    void check(JsonNode document) {
        check(document, ObjectKind.one(ObjectKind.DOCUMENT), JsonPointer.ROOT);
    }

    private void check(JsonNode node, Field field, JsonPointer pointer) {
        boolean schema = field.kind() == ObjectKind.SCHEMA && field.shape() == Shape.ONE;
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), ObjectKind.one(field.kind()), pointer.child(i));
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Field below = field.step(member.getKey());
            if (below != null && member.getValue().isContainerNode()) {
                check(member.getValue(), below, pointer.child(member.getKey()));
            } else if (schema) {
                checkKeyword(member.getKey(), pointer);
            }
        }
    }

    private void checkKeyword(String keyword, JsonPointer schema) {
        if (known.contains(keyword) || keyword.startsWith("x-") || found.isFaulty(schema)) {
            return;
        }
        String hint = NearestName.hint(keyword, known);
        if (closed || !hint.isEmpty()) {
            found.warning(
                    "unknown-keyword",
                    schema.child(keyword),
                    "'" + keyword + "' is unknown to OpenAPI here, and ignored" + hint);
        }
    }
}

package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides about what stands beside a {@code $ref}, and about keywords of JSON Schema that change what references mean. */
final class ReferenceSiblings {
    private static final Set<String> KEPT = Set.of("$ref", "summary", "description");

    private final OpenApiVersion version;
    private final Findings found;

    ReferenceSiblings(OpenApiVersion version, Findings found) {
        this.version = version;
        this.found = found;
    }

    /**
     * Removes what the specification ignores: in OpenAPI 3.0 everything; in 3.1 everything unless it is a schema.
     * Descriptions and extensions stay, because they do no harm and are useful.
     */
    void settle(ObjectNode reference, ObjectKind kind, JsonPointer pointer) {
        if (version == OpenApiVersion.V3_1 && kind == ObjectKind.SCHEMA) {
            return;
        }
        List<String> ignored = new ArrayList<>();
        reference.fieldNames().forEachRemaining(name -> {
            if (!KEPT.contains(name) && !name.startsWith("x-")) {
                ignored.add(name);
            }
        });
        if (!ignored.isEmpty()) {
            reference.remove(ignored);
            String way = kind == ObjectKind.SCHEMA
                    ? "put the $ref into an allOf beside them, or use OpenAPI 3.1"
                    : "put them into what is referred to";
            found.warning(
                    "ref-siblings",
                    pointer.child(ignored.get(0)),
                    "ignored, as OpenAPI says of what stands beside a $ref: " + String.join(", ", ignored) + "; "
                            + way);
        }
    }

    /** Tells of a member that both the reference and its target have. */
    void tellOverride(JsonPointer pointer) {
        found.warning(
                "ref-siblings",
                pointer,
                "'" + pointer.last() + "' is given here and in what the $ref beside it refers to; this one is used");
    }

    void checkKeywords(JsonNode schema, JsonPointer pointer) {
        if (version != OpenApiVersion.V3_1) {
            return;
        }
        for (String keyword : List.of("$dynamicRef", "$recursiveRef")) {
            if (schema.path(keyword).isTextual()) {
                found.warning(
                        "unsupported-keyword",
                        pointer.child(keyword),
                        keyword + " is not followed, so any value is allowed here: use $ref");
            }
        }
        if (schema.path("$id").isTextual()) {
            found.warning(
                    "unsupported-keyword",
                    pointer.child("$id"),
                    "$id is ignored: a $ref is relative to the file it is in, whatever the $id around it");
        }
    }
}

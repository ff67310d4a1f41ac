package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Set;

/** Reads Reference Objects (OpenAPI 3.1, section 4.8.23) of a resolved document. */
final class References {
    private static final Set<String> DESCRIBING = Set.of("$ref", "summary", "description");

    private References() {}

    /** {@return whether an object says nothing but what it refers to} */
    static boolean isPure(JsonNode node, OpenApiVersion version) {
        if (!node.path("$ref").isTextual()) {
            return false;
        }
        if (version != OpenApiVersion.V3_1) {
            return true;
        }
        return node.properties().stream().allMatch(member -> DESCRIBING.contains(member.getKey()));
    }

    /** {@return whether an object has a {@code $ref} and nothing else} */
    static boolean isBare(JsonNode node) {
        return node.size() == 1 && node.path("$ref").isTextual();
    }

    /**
     * {@return what a local reference leads to}
     *
     * @throws ReferenceException if it is no JSON Pointer; never in a resolved document
     */
    static JsonPointer parseLocal(String reference) throws ReferenceException {
        try {
            return JsonPointer.parse(UriText.decode(reference.substring(1)));
        } catch (IllegalArgumentException e) {
            throw new ReferenceException("invalid-ref", String.valueOf(e.getMessage()));
        }
    }

    /** {@return what a reference of a resolved document leads to} */
    static JsonPointer local(JsonNode reference) {
        try {
            return parseLocal(reference.path("$ref").asText());
        } catch (ReferenceException e) {
            throw new IllegalStateException("a reference that was not checked: " + reference, e);
        }
    }
}

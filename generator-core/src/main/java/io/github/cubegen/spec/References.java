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

    /**
     * Checks that a reference leads to a thing of the kind that it stands for, as far as the place of that thing tells.
     *
     * @param document what the file is that the reference leads into, if it is a whole description
     * @throws ReferenceException if it leads to a thing of another kind
     */
    static void checkKind(ObjectKind expected, ObjectKind document, JsonPointer target) throws ReferenceException {
        ObjectKind.Field field = target.tokens().isEmpty() ? null : document.below(target.tokens());
        if (field != null && (field.shape() != ObjectKind.Shape.ONE || field.kind() != expected)) {
            String there = field.shape() == ObjectKind.Shape.ONE ? "there is" : "there are several of the kind";
            throw new ReferenceException(
                    "ref-kind",
                    "'#" + target + "' is of another kind: here must be '" + expected.text() + "', and " + there + " '"
                            + field.kind().text() + "'");
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

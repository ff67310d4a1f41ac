package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.OpenApiVersion;
import io.github.cubegen.spec.ResolvedDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The description as the readers of the model see it: objects by place, references as places. */
final class Tree {
    static final JsonPointer COMPONENT_SCHEMAS =
            JsonPointer.ROOT.child("components").child("schemas");

    private final ResolvedDocument document;
    private final Findings findings;
    private final Map<JsonPointer, Optional<Fields>> schemas = new HashMap<>();

    Tree(ResolvedDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    JsonNode at(JsonPointer pointer) {
        return document.at(pointer);
    }

    boolean isVersion30() {
        return document.version() == OpenApiVersion.V3_0;
    }

    /** {@return the root; an empty object, with a report, if the document is none} */
    Fields root() {
        Fields root = Fields.of(JsonPointer.ROOT, document.root(), ObjectKind.DOCUMENT, findings);
        return root == null ? new Fields(JsonPointer.ROOT, JsonNodeFactory.instance.objectNode(), findings) : root;
    }

    /** {@return whether what is at a place was told to be wrong before, so that nothing follows from it} */
    boolean isFaulty(JsonPointer place) {
        return document.isFaulty(place);
    }

    /** {@return the object that stands at a place or that the reference there leads to; null, with a report, if none} */
    @Nullable
    Fields resolve(JsonPointer place, ObjectKind kind) {
        JsonPointer target = document.target(place);
        Fields fields = Fields.of(target, document.at(target), kind, findings);
        // Only in a path item do other members stand beside a reference.
        return isFaulty(target) && kind != ObjectKind.PATH_ITEM ? null : fields;
    }

    /** {@return the schema object at a place, references not followed; null if it is a boolean schema or no schema} */
    @Nullable
    Fields schema(JsonPointer place) {
        return schemas.computeIfAbsent(place, this::readSchema).orElse(null);
    }

    /** Says that a schema is made up at a place where the description may have something else, such as a type's name. */
    void madeUp(JsonPointer place) {
        if (!document.at(place).isObject()) {
            schemas.put(place, Optional.empty());
        }
    }

    private Optional<Fields> readSchema(JsonPointer place) {
        JsonNode node = document.at(place);
        return node.isMissingNode() || node.isBoolean()
                ? Optional.empty()
                : Optional.ofNullable(Fields.of(place, node, ObjectKind.SCHEMA, findings));
    }

    /** {@return the schema object that a place or the references there lead to; null if there is none} */
    @Nullable
    Fields resolvedSchema(JsonPointer place) {
        return schema(document.target(place));
    }

    /** {@return where the {@code $ref} of an object leads; null if there is none, or, with a report, if it leads nowhere} */
    @Nullable
    JsonPointer ref(Fields fields) {
        JsonNode ref = fields.node().get("$ref");
        if (ref == null) {
            return null;
        }
        JsonPointer target = ref.isTextual() ? JsonPointer.ofReference(ref.textValue()) : null;
        if (target == null || document.at(target).isMissingNode()) {
            findings.error(
                    "unresolved-ref",
                    fields.pointer().child("$ref"),
                    "This reference leads nowhere; correct or remove it.");
            return null;
        }
        return target;
    }

    /** {@return the name of a component schema by its place; null for any other place} */
    static @Nullable String componentName(JsonPointer place) {
        return place.tokens().size() == 3 && place.startsWith(COMPONENT_SCHEMAS) ? place.last() : null;
    }
}

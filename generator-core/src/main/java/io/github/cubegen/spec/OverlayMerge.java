package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Locale;
import java.util.Map;

/**
 * Merges the value of an update into what its target selects (OpenAPI Overlay Specification 1.0.0, section "Action
 * Object"): objects member by member, arrays by appending, a value in place of another.
 */
final class OverlayMerge {
    private final SourceFile overlay;
    private final JsonNode update;
    private final JsonPointer source;
    private final Origins origins;
    private final Budget budget;
    private final int size;
    private final int height;

    OverlayMerge(SourceFile overlay, Overlay.Update action, Origins origins, Budget budget) {
        this.overlay = overlay;
        this.update = action.value();
        this.source = action.pointer().child("update");
        this.origins = origins;
        this.budget = budget;
        this.size = Trees.count(update);
        this.height = Trees.height(update);
    }

    /**
     * Merges the update into one node.
     *
     * @param target the node
     * @param at where it is in the document
     */
    void into(JsonNode target, JsonPointer at) throws OverlayException {
        checkLimits(at);
        if (target instanceof ObjectNode object && update instanceof ObjectNode members) {
            merge(object, at, members, source);
        } else if (target instanceof ObjectNode) {
            throw mismatch(source, "the target selects an object at #" + at + ", so that the update must be one, too");
        } else if (target instanceof ArrayNode array) {
            append(array, at, update, source);
        } else {
            throw mismatch(
                    source.parent().child("target"),
                    "the target selects " + kind(target) + " at #" + at
                            + ", but only objects and arrays can be updated: select the object around it, and give the"
                            + " member its new value there");
        }
    }

    private void checkLimits(JsonPointer at) throws OverlayException {
        Limits limits = budget.limits();
        if (at.tokens().size() + height > limits.depth()) {
            throw new OverlayException(
                    "limit-exceeded",
                    source,
                    "the update makes the description nested more than " + limits.depth() + " levels deep");
        }
        if (!budget.takeResolvedNodes(size)) {
            throw new OverlayException(
                    "limit-exceeded",
                    source,
                    "the update adds too much: overlays and referenced parts may add " + limits.resolvedNodes()
                            + " values; make the target select less");
        }
    }

    private void merge(ObjectNode object, JsonPointer at, ObjectNode members, JsonPointer from)
            throws OverlayException {
        for (Map.Entry<String, JsonNode> member : members.properties()) {
            String name = member.getKey();
            JsonNode value = member.getValue();
            JsonNode present = object.path(name);
            if (present instanceof ObjectNode below && value instanceof ObjectNode valueMembers) {
                merge(below, at.child(name), valueMembers, from.child(name));
            } else if (present instanceof ArrayNode array && value.isArray()) {
                append(array, at.child(name), value, from.child(name));
            } else if (present.isContainerNode() || (value.isContainerNode() && !present.isMissingNode())) {
                throw mismatch(
                        from.child(name),
                        "'" + name + "' is " + kind(value) + " here, but " + kind(present) + " at #" + at.child(name)
                                + ": remove that first, by an action before this one");
            } else {
                object.set(name, value.deepCopy());
                origins.graft(at.child(name), new Origins.Origin(overlay, from.child(name)));
            }
        }
    }

    private void append(ArrayNode array, JsonPointer at, JsonNode value, JsonPointer from) {
        if (!value.isArray()) {
            add(array, at, value, from);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            add(array, at, value.get(i), from.child(i));
        }
    }

    private void add(ArrayNode array, JsonPointer at, JsonNode element, JsonPointer from) {
        origins.graft(at.child(array.size()), new Origins.Origin(overlay, from));
        array.add(element.deepCopy());
    }

    private static OverlayException mismatch(JsonPointer pointer, String message) {
        return new OverlayException("overlay-mismatch", pointer, message);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NULL -> "null";
            default -> "a " + node.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }
}

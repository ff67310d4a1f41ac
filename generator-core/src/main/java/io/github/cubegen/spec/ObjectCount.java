package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.ObjectKind.Field;
import io.github.cubegen.spec.ObjectKind.Shape;
import java.util.Map;

/** Counts what most of a client is made of, so that a description which asks for too much ends before the rest is done. */
final class ObjectCount {

    private final Limits limits;
    private final Findings found;
    private int schemas;
    private int operations;
    private boolean exceeded;

    ObjectCount(Limits limits, Findings found) {
        this.limits = limits;
        this.found = found;
    }

    /** {@return whether the document stays within the limits; if not, the first object beyond them is told} */
    boolean isWithin(JsonNode tree) {
        count(tree, ObjectKind.one(ObjectKind.DOCUMENT), JsonPointer.ROOT);
        return !exceeded;
    }

    private void count(JsonNode node, Field field, JsonPointer pointer) {
        if (field.shape() == Shape.ONE && node.isObject()) {
            if (field.kind() == ObjectKind.SCHEMA && ++schemas > limits.schemas()) {
                exceed("more than " + limits.schemas() + " schemas", pointer);
            } else if (field.kind() == ObjectKind.OPERATION && ++operations > limits.operations()) {
                exceed("more than " + limits.operations() + " operations", pointer);
            }
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size() && !exceeded; i++) {
                count(node.get(i), ObjectKind.one(field.kind()), pointer.child(i));
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Field below = field.step(member.getKey());
            if (below != null && !exceeded && member.getValue().isContainerNode()) {
                count(member.getValue(), below, pointer.child(member.getKey()));
            }
        }
    }

    private void exceed(String what, JsonPointer pointer) {
        exceeded = true;
        found.error("limit-exceeded", pointer, "the description has " + what + ": split it");
    }
}

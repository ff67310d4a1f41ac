package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;

/**
 * A place in the resolved document that can be given another content.
 *
 * @param holder the object or array around it
 * @param pointer where it is
 */
record Slot(JsonNode holder, JsonPointer pointer) {

    JsonNode get() {
        return Trees.child(holder, pointer.last());
    }

    void set(JsonNode node) {
        if (holder instanceof ObjectNode object) {
            object.set(pointer.last(), node);
        } else if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(pointer.last()), node);
        }
    }

    /** {@return the place of a member or element of what is here now} */
    Slot child(String token) {
        return new Slot(get(), pointer.child(token));
    }
}

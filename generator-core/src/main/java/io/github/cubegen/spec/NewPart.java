package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;

/**
 * An object of the 3.0 document that is made out of one of 2.0.
 *
 * @param node what it has so far
 * @param pointer where it is
 * @param moves notes where each part comes from
 */
record NewPart(ObjectNode node, JsonPointer pointer, Relocations moves) {

    /** {@return a new object below this one, which stands for a part of the old document} */
    NewPart object(String name, OldPart from) {
        JsonPointer place = pointer.child(name);
        moves.add(from.pointer(), place);
        return new NewPart(node.putObject(name), place, moves);
    }

    /** {@return the object below this one, made if there is none; it stands for no part of the old document} */
    NewPart object(String name) {
        ObjectNode object = node.path(name) instanceof ObjectNode there ? there : node.putObject(name);
        return new NewPart(object, pointer.child(name), moves);
    }

    /** {@return a new object at the end of a list below this one, which stands for a part of the old document} */
    NewPart element(String list, OldPart from) {
        ObjectNode element = node.objectNode();
        return new NewPart(element, append(list, from, element), moves);
    }

    /** Takes a part of the old document over as it is, at the end of a list below this one. */
    void keepElement(String list, OldPart from) {
        append(list, from, from.node());
    }

    private JsonPointer append(String list, OldPart from, JsonNode element) {
        ArrayNode array = node.path(list) instanceof ArrayNode there ? there : node.putArray(list);
        JsonPointer place = pointer.child(list).child(array.size());
        moves.add(from.pointer(), place);
        array.add(element);
        return place;
    }

    /** Takes a part of the old document over as it is. */
    void keep(String name, OldPart from) {
        keep(name, from, from.node());
    }

    /** Takes a part of the old document over, in another form. */
    void keep(String name, OldPart from, JsonNode value) {
        if (!value.isMissingNode()) {
            moves.add(from.pointer(), pointer.child(name));
            node.set(name, value);
        }
    }
}

package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a 2.0 document.
 *
 * @param node what is there; missing if nothing is
 * @param pointer where it is
 */
record OldPart(JsonNode node, JsonPointer pointer) {
    OldPart member(String name) {
        return new OldPart(node.path(name), pointer.child(name));
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** {@return the text of a member; null if it is none} */
    @Nullable
    String text(String name) {
        return node.path(name).textValue();
    }

    /** {@return the members of an object, by name and in order} */
    List<OldPart> members() {
        return node.properties().stream()
                .map(Map.Entry::getKey)
                .map(this::member)
                .toList();
    }

    /** {@return the elements of an array} */
    List<OldPart> elements() {
        List<OldPart> elements = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            elements.add(new OldPart(node.get(i), pointer.child(i)));
        }
        return elements;
    }

    /** {@return the texts among the elements of an array} */
    List<String> texts() {
        return elements().stream()
                .map(OldPart::node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    /** {@return the name under which it is known around} */
    String name() {
        return pointer.last();
    }
}

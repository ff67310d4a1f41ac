package io.github.cubegen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a description.
 *
 * @param place a JSON Pointer; {@code -} as the last token stands for the end of a list
 * @param value what is to be there; null to remove what is there
 */
record Edit(JsonPointer place, @Nullable JsonNode value) {

    /** Reads {@code [[/pointer, value], …]}; the value {@code ~remove} removes, {@code $/pointer} copies from there. */
    static List<Edit> read(JsonNode edits, JsonNode root) {
        List<Edit> read = new ArrayList<>();
        edits.forEach(entry -> {
            String text = entry.get(1).asText();
            JsonNode value = text.startsWith("$/") ? root.at(text.substring(1)) : entry.get(1);
            read.add(new Edit(JsonPointer.parse(entry.get(0).textValue()), text.equals("~remove") ? null : value));
        });
        return read;
    }

    static JsonNode apply(JsonNode root, List<Edit> edits) {
        JsonNode copy = root.deepCopy();
        edits.forEach(edit -> edit.applyTo(copy));
        return copy;
    }

    private void applyTo(JsonNode root) {
        JsonNode parent = root;
        for (String token : place.parent().tokens()) {
            JsonNode next = parent.isArray() ? parent.path(Integer.parseInt(token)) : parent.path(token);
            if (next.isMissingNode() && parent instanceof ObjectNode object) {
                next = object.putObject(token);
            }
            parent = next;
        }
        String last = place.last();
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                if (object.remove(last) == null) {
                    throw new IllegalArgumentException("nothing at " + place);
                }
            } else {
                object.set(last, value.deepCopy());
            }
        } else if (parent instanceof ArrayNode array) {
            if (value == null) {
                array.remove(Integer.parseInt(last));
            } else if (last.equals("-")) {
                array.add(value.deepCopy());
            } else {
                array.set(Integer.parseInt(last), value.deepCopy());
            }
        } else {
            throw new IllegalArgumentException("nothing at " + place.parent());
        }
    }
}

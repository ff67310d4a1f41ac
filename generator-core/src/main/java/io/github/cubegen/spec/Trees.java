package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.regex.Pattern;

/** Looks into trees by JSON Pointer (RFC 6901, section 4). */
final class Trees {

    /** An index has no sign and no leading zero. */
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]*");

    private Trees() {}

    /** {@return the node at a pointer, a {@code MissingNode} if there is none} */
    static JsonNode at(JsonNode tree, JsonPointer pointer) {
        JsonNode node = tree;
        for (String token : pointer.tokens()) {
            node = child(node, token);
        }
        return node;
    }

    static JsonNode child(JsonNode node, String token) {
        if (!node.isArray()) {
            return node.path(token);
        }
        if (token.length() > 9 || !INDEX.matcher(token).matches()) {
            return MissingNode.getInstance();
        }
        return node.path(Integer.parseInt(token));
    }

    /** {@return the number of objects, arrays and values} */
    static int count(JsonNode node) {
        int sum = 1;
        for (JsonNode child : node) {
            sum += count(child);
        }
        return sum;
    }

    /** {@return how many objects and arrays are within each other at most} */
    static int height(JsonNode node) {
        int height = 0;
        for (JsonNode child : node) {
            height = Math.max(height, height(child));
        }
        return node.isContainerNode() ? height + 1 : 0;
    }
}

package io.github.cubegen.spec.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node that a JSONPath selected.
 *
 * @param around what holds it; null for the root
 * @param name of the member that it is; null for an element and for the root
 * @param index of the element that it is; without meaning for a member
 * @param node the node in the tree, no copy
 */
public record Match(@Nullable Match around, @Nullable String name, int index, JsonNode node) {

    static Match root(JsonNode root) {
        return new Match(null, null, 0, root);
    }

    Match member(String member, JsonNode value) {
        return new Match(this, member, 0, value);
    }

    Match element(int position, JsonNode value) {
        return new Match(this, null, position, value);
    }

    /** {@return where the node is in the tree} */
    public JsonPointer pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Match at = this; at.around != null; at = at.around) {
            tokens.addFirst(at.name == null ? Integer.toString(at.index) : at.name);
        }
        return JsonPointer.of(List.copyOf(tokens));
    }
}

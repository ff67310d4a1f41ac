package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.jsonpath.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Removes what a target selects. */
final class OverlayRemoval {

    /** An object or array, and what of it is removed. */
    private record Holder(JsonNode node, JsonPointer pointer, List<Match> removed) {}

    private final Map<JsonPointer, Holder> holders = new LinkedHashMap<>();
    private final Origins origins;

    OverlayRemoval(Origins origins) {
        this.origins = origins;
    }

    /**
     * Notes something that is to be removed.
     *
     * @param match no root: it is in nothing that it could be removed from
     */
    void add(Match match, Match around) {
        holders.computeIfAbsent(around.pointer(), pointer -> new Holder(around.node(), pointer, new ArrayList<>()))
                .removed()
                .add(match);
    }

    /** What is deepest goes first, so that the pointers of all others stay right. */
    void run() {
        Collection<Holder> deepestFirst = holders.values().stream()
                .sorted(Comparator.comparing(
                        (Holder holder) -> -holder.pointer().tokens().size()))
                .toList();
        for (Holder holder : deepestFirst) {
            if (holder.node() instanceof ObjectNode object) {
                removeMembers(object, holder);
            } else if (holder.node() instanceof ArrayNode array) {
                removeElements(array, holder);
            }
        }
    }

    private void removeMembers(ObjectNode object, Holder holder) {
        for (Match match : holder.removed()) {
            String name = match.pointer().last();
            object.remove(name);
            origins.remove(holder.pointer().child(name));
        }
    }

    private void removeElements(ArrayNode array, Holder holder) {
        Set<Integer> indexes = new HashSet<>();
        holder.removed().forEach(match -> indexes.add(match.index()));
        origins.removeElements(holder.pointer(), indexes, array.size());
        List<JsonNode> left = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!indexes.contains(i)) {
                left.add(array.get(i));
            }
        }
        array.removeAll().addAll(left);
    }
}

package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Flattens {@code allOf}. Every place is looked at once and keeps its parts, each of them once: a schema that is reached
 * on many ways costs no more than one that is reached on one.
 */
final class Compositions {
    /** Deeper than any description that people write, and far from what the stack of a thread holds. */
    private static final int MAX_DEPTH = 200;

    private final Tree tree;
    private final Unions unions;
    private final Map<JsonPointer, Composition> compositions = new HashMap<>();
    private final Map<JsonPointer, List<Leaf>> leaves = new HashMap<>();
    private final Set<JsonPointer> path = new LinkedHashSet<>();

    Compositions(Tree tree, Unions unions) {
        this.tree = tree;
        this.unions = unions;
    }

    /** Makes a schema that the description does not spell out, such as a property that two parts declare. */
    void define(JsonPointer id, Composition composition) {
        tree.madeUp(id);
        compositions.put(id, composition);
    }

    boolean isDefined(JsonPointer id) {
        return compositions.containsKey(id);
    }

    Composition of(JsonPointer id) {
        Composition defined = compositions.get(id);
        return defined == null ? new Composition(leaves(id), null) : defined;
    }

    private List<Leaf> leaves(JsonPointer place) {
        Composition defined = compositions.get(place);
        if (defined != null) {
            return defined.leaves();
        }
        List<Leaf> known = leaves.get(place);
        if (known != null) {
            return known;
        }
        if (path.contains(place)) {
            reportCycle(place);
            return List.of();
        }
        if (path.size() >= MAX_DEPTH) {
            tree.findings()
                    .error(
                            "allof-depth",
                            place,
                            "allOf goes more than " + MAX_DEPTH + " levels deep here; flatten it.");
            return List.of();
        }
        path.add(place);
        List<Leaf> found = List.copyOf(collect(place).values());
        path.remove(place);
        leaves.put(place, found);
        return found;
    }

    private Map<JsonPointer, Leaf> collect(JsonPointer place) {
        Map<JsonPointer, Leaf> all = new LinkedHashMap<>();
        Fields schema = tree.schema(place);
        if (schema != null) {
            JsonPointer target = tree.ref(schema);
            if (target != null) {
                leaves(target).forEach(leaf -> all.putIfAbsent(leaf.place(), leaf.foreign()));
                if (tree.isVersion30() || schema.node().size() == 1) {
                    return all;
                }
            }
            for (Fields.Entry part : schema.elements("allOf")) {
                leaves(part.pointer()).forEach(leaf -> all.putIfAbsent(leaf.place(), leaf));
            }
            for (JsonPointer branch : unions.onlyBranches(schema)) {
                leaves(branch).forEach(leaf -> all.putIfAbsent(leaf.place(), leaf));
            }
        }
        all.put(place, new Leaf(place, true, true));
        return all;
    }

    private void reportCycle(JsonPointer place) {
        List<JsonPointer> all = new ArrayList<>(path);
        String cycle = all.subList(all.indexOf(place), all.size()).stream()
                .map(member -> "#" + member)
                .collect(Collectors.joining(" -> "));
        tree.findings()
                .error("allof-cycle", place, "allOf can't contain the schema itself: " + cycle + " -> #" + place + ".");
    }
}

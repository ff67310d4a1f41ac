package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles what a property is that several parts of {@code allOf} declare. */
final class PropertyMerger {
    /** Merged properties of merged properties of …: deeper than this the last declaration alone counts. */
    private static final int MAX_LEVEL = 4;

    private final Tree tree;
    private final Unions unions;
    private final Compositions compositions;
    private final Aliases aliases;
    private final Nullability nullability;
    private final SchemaTypes types;
    private final Map<List<JsonPointer>, JsonPointer> merged = new HashMap<>();
    private final Map<JsonPointer, Integer> levels = new HashMap<>();

    PropertyMerger(
            Tree tree,
            Unions unions,
            Compositions compositions,
            Aliases aliases,
            Nullability nullability,
            SchemaTypes types) {
        this.tree = tree;
        this.unions = unions;
        this.compositions = compositions;
        this.aliases = aliases;
        this.nullability = nullability;
        this.types = types;
    }

    /**
     * {@return the place of the schema that the property has in the object}
     *
     * @param declared places of its declarations, at least one
     */
    JsonPointer merge(JsonPointer object, String name, List<JsonPointer> declared) {
        JsonPointer last = declared.get(declared.size() - 1);
        List<JsonPointer> telling = telling(declared);
        if (telling.size() < 2) {
            return telling.isEmpty() ? last : telling.get(0);
        }
        JsonPointer chosen = telling.get(telling.size() - 1);
        int level = levels.getOrDefault(object, 0) + 1;
        if (level > MAX_LEVEL) {
            return chosen;
        }
        if (!fit(telling)) {
            tree.findings()
                    .warning(
                            "allof-property-conflict",
                            chosen,
                            "Property " + name + " is declared differently in another part of allOf, at #"
                                    + telling.get(0) + "; this declaration is used.");
            return chosen;
        }
        return define(object.child("properties").child(name), telling, level);
    }

    /** The declarations that say something about the value, each schema once. */
    private List<JsonPointer> telling(List<JsonPointer> declared) {
        Map<JsonPointer, JsonPointer> byTarget = new LinkedHashMap<>();
        for (JsonPointer place : declared) {
            Fields schema = tree.schema(place);
            if (schema == null
                    ? tree.at(place).isBoolean() && !tree.at(place).booleanValue()
                    : Keywords.hasStructure(schema)) {
                JsonPointer target = aliases.target(place);
                byTarget.remove(target);
                byTarget.put(target, place);
            }
        }
        List<JsonPointer> places = new ArrayList<>(byTarget.values());
        for (int i = places.size() - 1; i > 0; i--) {
            if (tree.at(places.get(i)).equals(tree.at(places.get(i - 1)))) {
                places.remove(i - 1);
            }
        }
        return places;
    }

    private boolean fit(List<JsonPointer> places) {
        Set<String> common = null;
        for (JsonPointer place : places) {
            Composition composition = compositions.of(aliases.target(place));
            boolean union = composition.leaves().stream()
                    .map(leaf -> tree.schema(leaf.place()))
                    .anyMatch(schema -> schema != null && !unions.of(schema).isEmpty());
            List<String> allowed = types.of(composition);
            if (union || allowed.size() > 1) {
                return false;
            }
            if (!allowed.isEmpty()) {
                common = common == null ? Set.copyOf(allowed) : SchemaTypes.intersection(common, allowed);
            }
        }
        return common == null || !common.isEmpty();
    }

    private JsonPointer define(JsonPointer id, List<JsonPointer> places, int level) {
        Map<JsonPointer, Leaf> leaves = new LinkedHashMap<>();
        for (JsonPointer place : places) {
            boolean own = place.equals(places.get(places.size() - 1));
            for (Leaf leaf : compositions.of(aliases.target(place)).leaves()) {
                leaves.put(leaf.place(), own ? leaf : leaf.foreign());
            }
        }
        List<JsonPointer> key = List.copyOf(leaves.keySet());
        JsonPointer known = merged.putIfAbsent(key, id);
        if (known != null) {
            return known;
        }
        nullability.define(id, places);
        compositions.define(id, new Composition(List.copyOf(leaves.values()), null));
        levels.put(id, level);
        return id;
    }
}

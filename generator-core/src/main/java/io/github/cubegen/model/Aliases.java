package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows schemas that are nothing but another schema under another name or with other words. */
final class Aliases {
    private final Tree tree;
    private final Unions unions;
    private final Compositions compositions;
    private final Map<JsonPointer, List<JsonPointer>> chains = new HashMap<>();

    Aliases(Tree tree, Unions unions, Compositions compositions) {
        this.tree = tree;
        this.unions = unions;
        this.compositions = compositions;
    }

    /** {@return the place of the schema proper} */
    JsonPointer target(JsonPointer place) {
        List<JsonPointer> chain = chain(place);
        return chain.get(chain.size() - 1);
    }

    /** {@return the places from the given one to the schema proper, both included} */
    List<JsonPointer> chain(JsonPointer place) {
        if (compositions.isDefined(place)) {
            return List.of(place);
        }
        List<JsonPointer> known = chains.get(place);
        if (known != null) {
            return known;
        }
        List<JsonPointer> chain = follow(place);
        chains.put(place, chain);
        return chain;
    }

    private List<JsonPointer> follow(JsonPointer place) {
        Set<JsonPointer> chain = new LinkedHashSet<>();
        JsonPointer current = place;
        while (current != null) {
            if (!chain.add(current)) {
                return List.of(reportCycle(new ArrayList<>(chain), current));
            }
            current = next(current);
        }
        return List.copyOf(chain);
    }

    /** Reports the same place wherever the cycle was entered, so that it is reported once. */
    private JsonPointer reportCycle(List<JsonPointer> chain, JsonPointer entry) {
        List<JsonPointer> cycle = chain.subList(chain.indexOf(entry), chain.size());
        JsonPointer first = Collections.min(cycle, Comparator.comparing(JsonPointer::toString));
        Collections.rotate(cycle, -cycle.indexOf(first));
        String path = cycle.stream().map(member -> "#" + member).collect(Collectors.joining(" -> "));
        tree.findings()
                .error(
                        "alias-cycle",
                        first,
                        "This schema is only another name for itself: " + path + " -> #" + first + ".");
        compositions.define(first, new Composition(List.of(), null));
        return first;
    }

    private @Nullable JsonPointer next(JsonPointer place) {
        Fields schema = compositions.isDefined(place) ? null : tree.schema(place);
        if (schema == null) {
            return null;
        }
        JsonPointer target = tree.ref(schema);
        if (target != null) {
            boolean narrowed =
                    schema.keys().stream().anyMatch(key -> !key.equals("$ref") && !Keywords.isAnnotation(key));
            if (narrowed && tree.isVersion30()) {
                tree.findings()
                        .warning(
                                "ref-siblings",
                                place,
                                "OpenAPI 3.0 ignores keywords next to $ref; put the reference into an allOf to keep them.");
            }
            return narrowed && !tree.isVersion30() ? null : target;
        }
        return onlyPart(schema);
    }

    /** The one reference in {@code allOf}, {@code oneOf} or {@code anyOf}, if nothing else narrows the schema. */
    private @Nullable JsonPointer onlyPart(Fields schema) {
        List<JsonPointer> parts = new ArrayList<>(unions.onlyBranches(schema));
        schema.elements("allOf").forEach(part -> parts.add(part.pointer()));
        boolean other = schema.keys().stream()
                .anyMatch(key -> !Keywords.isAnnotation(key)
                        && !List.of("allOf", "oneOf", "anyOf", "type").contains(key));
        if (other
                || parts.size() != 1
                || unions.of(schema).stream().anyMatch(union -> union.branches().size() > 1)) {
            return null;
        }
        Fields part = tree.schema(parts.get(0));
        JsonPointer target = part == null ? null : tree.ref(part);
        return target == null || isSubtype(schema, target) ? null : parts.get(0);
    }

    /** A component that adds nothing to its parent is a type of its own if the parent tells its children apart. */
    private boolean isSubtype(Fields schema, JsonPointer parent) {
        return schema.has("allOf")
                && Tree.componentName(schema.pointer()) != null
                && tree.at(parent).has("discriminator");
    }
}

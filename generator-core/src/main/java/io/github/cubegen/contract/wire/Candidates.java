package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.wire.Members.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which variants of a union can fit one at all, so that not every two of them are compared: those of its types, and of objects those
 * whose values of one property, required and listed by most of them, are among its own.
 */
final class Candidates {

    private final @Nullable String tag;
    private final Map<Types.Type, List<Integer>> byType = new HashMap<>();
    private final Map<String, List<Integer>> byValue = new HashMap<>();
    private final List<Integer> untagged = new ArrayList<>();

    Candidates(List<Set<Part>> variants) {
        this.tag = tag(variants);
        for (int i = 0; i < variants.size(); i++) {
            for (Part part : variants.get(i)) {
                add(i, part);
            }
        }
    }

    private void add(int variant, Part part) {
        for (Types.Type type : part.types()) {
            byType.computeIfAbsent(type, key -> new ArrayList<>()).add(variant);
        }
        if (part.types().contains(Types.Type.OBJECT)) {
            Member member = member(part, tag);
            Set<String> values = member == null || !member.required() ? null : member.literals();
            if (values == null) {
                untagged.add(variant);
            } else {
                values.forEach(value ->
                        byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(variant));
            }
        }
    }

    /** {@return the indexes of the variants that may fit, or that it may fit} */
    SortedSet<Integer> of(Set<Part> variant) {
        SortedSet<Integer> found = new TreeSet<>();
        for (Part part : variant) {
            Member member = member(part, tag);
            Set<String> values = member == null ? null : member.literals();
            for (Types.Type type : part.types()) {
                if (type != Types.Type.OBJECT || values == null) {
                    found.addAll(byType.getOrDefault(type, List.of()));
                } else {
                    found.addAll(untagged);
                    values.forEach(value -> found.addAll(byValue.getOrDefault(value, List.of())));
                }
            }
        }
        return found;
    }

    private static @Nullable Member member(Part part, @Nullable String name) {
        return name == null || part.members() == null
                ? null
                : part.members().properties().get(name);
    }

    private static @Nullable String tag(List<Set<Part>> variants) {
        Map<String, Integer> uses = new TreeMap<>();
        for (Set<Part> variant : variants) {
            for (Part part : variant) {
                if (part.members() != null) {
                    part.members().properties().forEach((name, member) -> {
                        if (member.required() && member.literals() != null) {
                            uses.merge(name, 1, Integer::sum);
                        }
                    });
                }
            }
        }
        return uses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}

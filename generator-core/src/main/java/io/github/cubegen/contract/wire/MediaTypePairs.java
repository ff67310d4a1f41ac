package io.github.cubegen.contract.wire;

import io.github.cubegen.model.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which body of the new version stands in the place of which of the old one: that of the same media type with the same parameters; then
 * that of the same media type, if either side has only one.
 *
 * @param same those with the same parameters
 * @param other those with other parameters
 * @param removed what is left of the old ones
 * @param added what is left of the new ones
 */
record MediaTypePairs(List<Pair> same, List<Pair> other, List<Content> removed, List<Content> added) {

    /** A body and what stands in its place. */
    record Pair(Content before, Content after) {}

    MediaTypePairs {
        same = List.copyOf(same);
        other = List.copyOf(other);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    static MediaTypePairs of(List<Content> before, List<Content> after) {
        List<Content> removed = new ArrayList<>();
        List<Content> added = new ArrayList<>(after);
        List<Pair> same = new ArrayList<>();
        for (Content one : before) {
            MediaType type = MediaType.of(one.mediaType());
            added.stream()
                    .filter(other -> MediaType.of(other.mediaType()).equals(type))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> {
                                same.add(new Pair(one, other));
                                added.remove(other);
                            },
                            () -> removed.add(one));
        }
        List<Pair> others = new ArrayList<>();
        Map<String, List<Content>> allBefore = byName(before);
        Map<String, List<Content>> allAfter = byName(after);
        for (Content one : List.copyOf(removed)) {
            String name = MediaType.of(one.mediaType()).name();
            List<Content> successors = allAfter.getOrDefault(name, List.of());
            // Where there are several of a name, the parameters tell them apart.
            if (allBefore.getOrDefault(name, List.of()).size() == 1 && successors.size() == 1) {
                others.add(new Pair(one, successors.get(0)));
                removed.remove(one);
                added.remove(successors.get(0));
            }
        }
        return new MediaTypePairs(same, others, removed, added);
    }

    private static Map<String, List<Content>> byName(List<Content> contents) {
        Map<String, List<Content>> byName = new LinkedHashMap<>();
        contents.forEach(content -> byName.computeIfAbsent(
                        MediaType.of(content.mediaType()).name(), key -> new ArrayList<>())
                .add(content));
        return byName;
    }
}

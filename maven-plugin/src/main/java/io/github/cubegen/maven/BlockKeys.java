package io.github.cubegen.maven;

import io.github.cubegen.diagnostic.NearestName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** Which keys the blocks of a goal have: those that the class of the block has fields for. */
final class BlockKeys {

    private BlockKeys() {}

    /**
     * {@return a sentence for each key that the block does not have, or has twice, and for each entry of its maps that is none}
     *
     * @param goal the class that the block is a parameter of
     * @param block as it stands in the POM
     */
    static List<String> problems(Class<?> goal, PlexusConfiguration block) {
        Optional<? extends Class<?>> type = fields(goal)
                .filter(field -> field.getName().equals(block.getName()))
                .findFirst()
                .map(Field::getType)
                .filter(BlockKeys::isBlock);
        return type.isPresent() ? problemsOf(type.get(), block) : List.of();
    }

    private static List<String> problemsOf(Class<?> type, PlexusConfiguration block) {
        List<String> keys = of(type);
        List<String> problems = new ArrayList<>();
        Stream.of(block.getChildren())
                .map(PlexusConfiguration::getName)
                .filter(key -> !keys.contains(key))
                .map(key -> "the block <" + block.getName() + "> has no key <" + key + ">" + NearestName.hint(key, keys)
                        + "; correct it or remove it: the keys are " + String.join(", ", keys))
                .forEach(problems::add);
        problems.addAll(repeated(block));
        Set<String> maps = fields(type)
                .filter(field -> Map.class.isAssignableFrom(field.getType()))
                .map(Field::getName)
                .collect(Collectors.toSet());
        for (PlexusConfiguration key : block.getChildren()) {
            if (maps.contains(key.getName())) {
                problems.addAll(entries(key));
            }
        }
        return problems;
    }

    /** {@return the names that stand more than once beside each other: of these, Maven takes the last} */
    static List<String> repeated(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.filter(name -> !seen.add(name)).distinct().toList();
    }

    private static List<String> repeated(PlexusConfiguration block) {
        return repeated(Stream.of(block.getChildren()).map(PlexusConfiguration::getName)).stream()
                .map(key -> "the block <" + block.getName() + "> has <" + key
                        + "> more than once, and one would be lost; write all of it into one <" + key + ">")
                .toList();
    }

    private static List<String> entries(PlexusConfiguration map) {
        List<String> problems = new ArrayList<>(repeated(map));
        String text = map.getValue("").strip();
        if (!text.isEmpty()) {
            problems.add(anEntryEach(map) + ", and not the text '" + text + "'");
        }
        for (PlexusConfiguration entry : map.getChildren()) {
            if (entry.getChildCount() > 0) {
                problems.add(anEntryEach(map) + ", and <" + entry.getName() + "> has elements in place of a value");
            }
        }
        return problems;
    }

    private static String anEntryEach(PlexusConfiguration map) {
        return "the block <" + map.getName() + "> has an element for each entry, as in <" + map.getName()
                + "><name>value</name></" + map.getName() + ">";
    }

    static boolean isBlock(Class<?> type) {
        return type.getPackageName().equals(BlockKeys.class.getPackageName());
    }

    /** {@return the keys of a block, sorted} */
    static List<String> of(Class<?> block) {
        return fields(block).map(Field::getName).sorted().toList();
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }
}

package io.github.cubegen.maven;

import io.github.cubegen.diagnostic.NearestName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** Which keys the blocks of a goal have: those that the class of the block has fields for. */
final class BlockKeys {

    private BlockKeys() {}

    /**
     * {@return a sentence for each key that the block does not have, with those that it has}
     *
     * @param goal the class that the block is a parameter of
     * @param block as it stands in the POM
     */
    static List<String> problems(Class<?> goal, PlexusConfiguration block) {
        List<String> keys = fields(goal)
                .filter(field -> field.getName().equals(block.getName()))
                .findFirst()
                .flatMap(BlockKeys::keys)
                .orElse(List.of());
        if (keys.isEmpty()) {
            return List.of();
        }
        return Stream.of(block.getChildren())
                .map(PlexusConfiguration::getName)
                .filter(key -> !keys.contains(key))
                .map(key -> "the block <" + block.getName() + "> has no key <" + key + ">" + NearestName.hint(key, keys)
                        + "; correct it or remove it: the keys are " + String.join(", ", keys))
                .toList();
    }

    /** {@return empty for what is no block of this plugin: texts, lists, maps} */
    private static Optional<List<String>> keys(Field parameter) {
        Class<?> type = parameter.getType();
        return isBlock(type) ? Optional.of(of(type)) : Optional.empty();
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

package io.github.cubegen.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which operations a client has, and which models with them. An operation is in if it is included by its tag, its path or its
 * {@code operationId}, or if nothing is included in particular; and if it is not excluded by any of them.
 *
 * @param include what is to be in; empty for everything
 * @param exclude what is to be out all the same
 * @param excludeDeprecated whether deprecated operations are out
 * @param pruneUnused whether only models that the operations need are generated; null: if any operation is out
 */
public record Selection(
        Filter include,
        Filter exclude,
        boolean excludeDeprecated,
        @Nullable Boolean pruneUnused) {

    /** Everything. */
    public static final Selection ALL = new Selection(Filter.NONE, Filter.NONE, false, null);

    /**
     * What is meant, in three ways.
     *
     * @param tags names of tags
     * @param paths paths as in the description; {@code *} stands for any part of one segment, {@code **} for any number of
     *     segments
     * @param operations the ids of operations; {@code *} stands for any part
     */
    public record Filter(List<String> tags, List<String> paths, List<String> operations) {

        /** Nothing. */
        public static final Filter NONE = new Filter(List.of(), List.of(), List.of());

        public Filter {
            tags = List.copyOf(tags);
            paths = List.copyOf(paths);
            operations = List.copyOf(operations);
        }

        /** {@return whether nothing is meant} */
        public boolean isEmpty() {
            return tags.isEmpty() && paths.isEmpty() && operations.isEmpty();
        }
    }

    /** {@return whether models are left out that nothing needs} */
    boolean isPruning() {
        boolean selecting = !include.isEmpty() || !exclude.isEmpty() || excludeDeprecated;
        return pruneUnused == null ? selecting : pruneUnused;
    }

    /** {@return what matches the text, where {@code *} stands for anything} */
    static Pattern operationPattern(String text) {
        return pattern(text, ".*");
    }

    /** {@return what matches the path, where {@code *} stays within a segment and {@code **} does not} */
    static Pattern pathPattern(String text) {
        return pattern(text, "[^/]*");
    }

    private static Pattern pattern(String text, String star) {
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        for (int next = text.indexOf('*'); next >= 0; next = text.indexOf('*', at)) {
            pattern.append(Pattern.quote(text.substring(at, next)));
            boolean twice = text.startsWith("**", next);
            pattern.append(twice ? ".*" : star);
            at = next + (twice ? 2 : 1);
        }
        return Pattern.compile(pattern.append(Pattern.quote(text.substring(at))).toString(), Pattern.DOTALL);
    }
}

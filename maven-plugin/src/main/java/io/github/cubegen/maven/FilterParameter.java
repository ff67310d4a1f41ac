package io.github.cubegen.maven;

import io.github.cubegen.plan.Selection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameters {@code include} and {@code exclude}. Maven fills the fields, and refuses a key for which there is none. */
public final class FilterParameter {

    @Nullable
    List<String> tags;

    @Nullable
    List<String> paths;

    @Nullable
    List<String> operations;

    /** @throws MojoFailureException if a block is given, and means nothing */
    static Selection.Filter filter(String name, @Nullable FilterParameter parameter) throws MojoFailureException {
        if (parameter == null) {
            return Selection.Filter.NONE;
        }
        Selection.Filter filter =
                new Selection.Filter(texts(parameter.tags), texts(parameter.paths), texts(parameter.operations));
        boolean blank = Stream.of(filter.tags(), filter.paths(), filter.operations())
                .flatMap(List::stream)
                .anyMatch(String::isBlank);
        if (filter.isEmpty() || blank) {
            throw new MojoFailureException(
                    "The parameter " + name + " is given, but has nothing in it, or an entry that is"
                            + " empty; leave it out, or name <tags>, <paths> or <operations>");
        }
        return filter;
    }

    private static List<String> texts(@Nullable List<String> given) {
        return Stream.ofNullable(given)
                .flatMap(List::stream)
                .map(text -> Objects.requireNonNullElse(text, "").strip())
                .toList();
    }
}

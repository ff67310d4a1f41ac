package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operator of {@code x-cubegen-filter}: a condition on a field that the caller names.
 *
 * @param pointer where it stands
 * @param name what it is called
 * @param before what stands before the name of the field, on the wire
 * @param after what stands behind it
 * @param types what may be compared with; never empty
 * @param separator what stands between several values; null if it takes one
 * @param description what it means, CommonMark
 */
public record FilterOperator(
        JsonPointer pointer,
        String name,
        String before,
        String after,
        List<Type> types,
        @Nullable String separator,
        @Nullable String description) {
    public FilterOperator {
        types = List.copyOf(types);
    }

    /** The types of JSON that have one text. */
    public enum Type {
        STRING,
        NUMBER,
        BOOLEAN
    }
}

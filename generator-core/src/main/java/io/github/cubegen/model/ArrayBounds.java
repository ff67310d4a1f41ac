package io.github.cubegen.model;

import org.jspecify.annotations.Nullable;

/**
 * Limits of a list; null where there is none.
 *
 * @param minItems smallest length
 * @param maxItems greatest length
 * @param uniqueItems whether no two elements are equal
 * @see <a href="https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4">JSON Schema Validation, 6.4</a>
 */
public record ArrayBounds(
        @Nullable Integer minItems, @Nullable Integer maxItems, boolean uniqueItems) {
    /** No limits. */
    public static final ArrayBounds NONE = new ArrayBounds(null, null, false);
}

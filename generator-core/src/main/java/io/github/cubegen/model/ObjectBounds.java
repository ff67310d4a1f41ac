package io.github.cubegen.model;

import org.jspecify.annotations.Nullable;

/**
 * Limits of the number of members of an object; null where there is none.
 *
 * @see <a href="https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5">JSON Schema Validation, 6.5</a>
 */
public record ObjectBounds(
        @Nullable Integer minProperties, @Nullable Integer maxProperties) {
    /** No limits. */
    public static final ObjectBounds NONE = new ObjectBounds(null, null);
}

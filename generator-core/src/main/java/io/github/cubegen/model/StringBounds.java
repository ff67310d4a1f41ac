package io.github.cubegen.model;

import org.jspecify.annotations.Nullable;

/**
 * Limits of a text; null where there is none.
 *
 * @param minLength in Unicode code points
 * @param maxLength in Unicode code points
 * @param pattern an ECMA 262 regular expression, not anchored
 * @param contentEncoding for example {@code base64}
 * @param contentMediaType what the text holds
 * @see <a href="https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3">JSON Schema Validation, 6.3</a>
 */
public record StringBounds(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable String contentEncoding,
        @Nullable String contentMediaType) {
    /** No limits. */
    public static final StringBounds NONE = new StringBounds(null, null, null, null, null);
}

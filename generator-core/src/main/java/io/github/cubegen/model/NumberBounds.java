package io.github.cubegen.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a number; null where there is none.
 *
 * @param minimum smallest value allowed
 * @param exclusiveMinimum value that all values are greater than
 * @param maximum greatest value allowed
 * @param exclusiveMaximum value that all values are smaller than
 * @param multipleOf greater than 0
 * @see <a href="https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2">JSON Schema Validation, 6.2</a>
 */
public record NumberBounds(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal exclusiveMinimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal exclusiveMaximum,
        @Nullable BigDecimal multipleOf) {
    /** No limits. */
    public static final NumberBounds NONE = new NumberBounds(null, null, null, null, null);
}

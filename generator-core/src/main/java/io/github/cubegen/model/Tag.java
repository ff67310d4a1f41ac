package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A group of operations.
 *
 * @param pointer where it is declared or, if it is not, first used
 * @param nameOverride {@code x-cubegen-name}
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#tag-object">OpenAPI 3.1, section 4.8.22</a>
 */
public record Tag(
        JsonPointer pointer,
        String name,
        @Nullable String description,
        @Nullable String nameOverride) {}

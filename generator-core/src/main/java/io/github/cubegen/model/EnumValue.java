package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * One of the literals of an {@link Schema.EnumSchema}.
 *
 * @param value of the schema's type, never null or {@code NullNode}
 * @param nameOverride from {@code x-enum-varnames}
 * @param description from {@code x-enum-descriptions}
 */
public record EnumValue(
        JsonPointer pointer,
        JsonNode value,
        @Nullable String nameOverride,
        @Nullable String description) {}

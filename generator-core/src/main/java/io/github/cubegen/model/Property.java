package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param pointer of its schema, or of the {@code $ref} to it
 * @param name on the wire
 * @param required whether it is always there (it may still be null)
 * @param description of this use, or else of the schema
 * @param defaultValue of this use, or else of the schema
 * @param nameOverride {@code x-cubegen-name} of this use, or of a schema that stands here and nowhere else
 */
public record Property(
        JsonPointer pointer,
        String name,
        SchemaUse schema,
        boolean required,
        @Nullable String description,
        boolean deprecated,
        boolean readOnly,
        boolean writeOnly,
        @Nullable JsonNode defaultValue,
        @Nullable String nameOverride) {}

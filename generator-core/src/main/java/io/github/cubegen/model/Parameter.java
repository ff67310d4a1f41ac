package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a request outside its body.
 *
 * @param name on the wire
 * @param required always true in a path
 * @param style as declared, or the default of the location
 * @param explode as declared, or the default of the style
 * @param mediaType how the value is written, if declared by {@code content}; null if by {@code schema}
 * @param lifecycle how long it stays
 * @param defaultValue what the server takes when the parameter is left out
 * @param nameOverride {@code x-cubegen-name}
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#parameter-object">OpenAPI 3.1, section 4.8.12</a>
 */
public record Parameter(
        JsonPointer pointer,
        String name,
        ParameterLocation in,
        boolean required,
        ParameterStyle style,
        boolean explode,
        boolean allowReserved,
        boolean allowEmptyValue,
        SchemaUse schema,
        @Nullable String mediaType,
        @Nullable String description,
        boolean deprecated,
        Lifecycle lifecycle,
        @Nullable JsonNode defaultValue,
        List<Example> examples,
        @Nullable String nameOverride) {
    public Parameter {
        examples = List.copyOf(examples);
    }
}

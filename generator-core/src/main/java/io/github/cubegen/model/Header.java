package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header of a response, or of a part of a multipart body.
 *
 * @param name as declared; compared without regard to case
 * @param explode whether an object is written as {@code key=value}; the style is always {@code simple}
 * @param mediaType how the value is written, if declared by {@code content}; null if by {@code schema}
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#header-object">OpenAPI 3.1, section 4.8.21</a>
 */
public record Header(
        JsonPointer pointer,
        String name,
        boolean required,
        boolean explode,
        SchemaUse schema,
        @Nullable String mediaType,
        @Nullable String description,
        boolean deprecated,
        List<Example> examples) {
    public Header {
        examples = List.copyOf(examples);
    }
}

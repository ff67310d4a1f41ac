package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body in one media type.
 *
 * @param mediaType as declared: may be a range such as {@code text/*} and have parameters
 * @param schema null if the description says nothing about the body
 * @param encodings how single properties of a form or multipart body are written, in document order
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#media-type-object">OpenAPI 3.1, section 4.8.14</a>
 */
public record Content(
        JsonPointer pointer,
        String mediaType,
        @Nullable SchemaUse schema,
        List<Encoding> encodings,
        List<Example> examples) {
    public Content {
        encodings = List.copyOf(encodings);
        examples = List.copyOf(examples);
    }
}

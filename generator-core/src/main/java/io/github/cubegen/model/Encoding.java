package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one property of a form or multipart body is written.
 *
 * @param contentType one or more media types, separated by commas; null for the default of the property's type
 * @param style null if not declared: the property is then written by its content type
 * @param explode as declared, or the default of the style
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#encoding-object">OpenAPI 3.1, section 4.8.15</a>
 */
public record Encoding(
        JsonPointer pointer,
        String property,
        @Nullable String contentType,
        List<Header> headers,
        @Nullable ParameterStyle style,
        boolean explode,
        boolean allowReserved) {
    public Encoding {
        headers = List.copyOf(headers);
    }
}

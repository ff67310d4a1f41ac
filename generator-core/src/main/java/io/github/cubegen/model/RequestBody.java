package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries.
 *
 * @param content alternatives by media type, in document order
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#request-body-object">OpenAPI 3.1, section 4.8.13</a>
 */
public record RequestBody(
        JsonPointer pointer, boolean required, @Nullable String description, List<Content> content) {
    public RequestBody {
        content = List.copyOf(content);
    }
}

package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may come back for one status or range of statuses.
 *
 * @param headers in document order, without {@code Content-Type}, which {@code content} states
 * @param content alternatives by media type, in document order; empty if there is no body
 * @param links calls that can follow, by their names
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#response-object">OpenAPI 3.1, section 4.8.17</a>
 */
public record Response(
        JsonPointer pointer,
        StatusCode status,
        @Nullable String description,
        List<Header> headers,
        List<Content> content,
        Map<String, Link> links) {
    public Response {
        headers = List.copyOf(headers);
        content = List.copyOf(content);
        links = Ordered.copyOf(links);
    }
}

package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that can follow a response.
 *
 * @param operation the operationId, or a reference to the operation; empty if the description says neither
 * @param parameters values or runtime expressions by the names of the parameters, as they stand
 * @param body value or runtime expression of the body, as it stands
 * @param server the address that stands for the operation's own; null if there is none
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#link-object">OpenAPI 3.1, section 4.8.20</a>
 */
public record Link(
        String operation,
        Map<String, JsonNode> parameters,
        @Nullable JsonNode body,
        @Nullable String server) {
    public Link {
        parameters = Ordered.copyOf(parameters);
    }
}

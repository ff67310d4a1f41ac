package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a server's address that the caller may choose.
 *
 * @param values the only values allowed; empty if any is
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#server-variable-object">OpenAPI 3.1, section 4.8.6</a>
 */
public record ServerVariable(
        JsonPointer pointer,
        String name,
        String defaultValue,
        List<String> values,
        @Nullable String description) {
    public ServerVariable {
        values = List.copyOf(values);
    }
}

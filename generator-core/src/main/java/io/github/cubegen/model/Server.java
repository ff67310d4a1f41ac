package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A base address of the API.
 *
 * @param url a template: {@code {name}} stands for the variable of that name; may be relative to the description
 * @param variables in document order
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#server-object">OpenAPI 3.1, section 4.8.5</a>
 */
public record Server(
        JsonPointer pointer, String url, @Nullable String description, List<ServerVariable> variables) {
    /** The rule by which it is told that an address has a variable that is not declared. */
    public static final String UNDECLARED_VARIABLE = "server-variable";

    public Server {
        variables = List.copyOf(variables);
    }

    /** {@return the address with the default of every variable in its place} */
    public String defaultUrl() {
        String result = url;
        for (ServerVariable variable : variables) {
            result = result.replace("{" + variable.name() + "}", variable.defaultValue());
        }
        return result;
    }
}

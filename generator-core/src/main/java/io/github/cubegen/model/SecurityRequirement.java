package io.github.cubegen.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Credentials that are needed together.
 *
 * @param schemes scopes or roles by name of the security scheme; empty if the call may be made without credentials
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#security-requirement-object">OpenAPI 3.1, section 4.8.30</a>
 */
public record SecurityRequirement(Map<String, List<String>> schemes) {
    public SecurityRequirement {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        schemes.forEach((name, scopes) -> copy.put(name, List.copyOf(scopes)));
        schemes = Ordered.copyOf(copy);
    }

    /** {@return whether this alternative is to send no credentials} */
    public boolean isAnonymous() {
        return schemes.isEmpty();
    }
}

package io.github.cubegen.model;

import java.util.Locale;

/**
 * The methods that a path can have.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#path-item-object">OpenAPI 3.1, section 4.8.9</a>
 */
public enum HttpMethod {
    GET,
    PUT,
    POST,
    DELETE,
    OPTIONS,
    HEAD,
    PATCH,
    TRACE;

    /** {@return whether a call may be repeated without changing more than the first one did (RFC 9110, section 9.2.2)} */
    public boolean idempotent() {
        return this != POST && this != PATCH;
    }

    /** {@return the key of the operation in a path item} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

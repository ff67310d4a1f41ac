package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A method of the client's builder that takes a credential.
 *
 * @param scheme the name of the security scheme in the description; operations name it
 * @param method the builder method
 * @param kind what it takes and where it goes
 * @param doc its documentation
 * @param pointer the security scheme
 */
public record CredentialPlan(String scheme, String method, Kind kind, Doc doc, JsonPointer pointer) {
    /** What a credential consists of and where it goes. */
    public sealed interface Kind {}

    /**
     * One value under a name.
     *
     * @param in QUERY, HEADER or COOKIE
     * @param key the wire name
     */
    public record ApiKey(ParamIn in, String key) implements Kind {}

    /** User name and password, RFC 7617. */
    public record Basic() implements Kind {}

    /** A token, RFC 6750. */
    public record Bearer() implements Kind {}

    /**
     * A token that is sent as {@link Bearer} is, and that the client can get by itself.
     *
     * @param tokenUrl where it gets one with the credentials of its own: absolute, or a path on the host of the API; null if
     *     the description names no such place
     */
    public record Token(@Nullable String tokenUrl) implements Kind {}
}

package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of credentials.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#security-scheme-object">OpenAPI 3.1, section 4.8.27</a>
 */
public sealed interface SecurityScheme {
    /** {@return where it is declared} */
    JsonPointer pointer();

    /** {@return the name by which requirements refer to it} */
    String name();

    /** {@return what it is for, CommonMark} */
    @Nullable
    String description();

    /** {@return {@code x-cubegen-name}} */
    @Nullable
    String nameOverride();

    /** {@return how tokens of this scheme come and go; {@code x-cubegen-token}} */
    TokenUse token();

    /** {@return how the server says that a token of this scheme is no longer good} */
    default @Nullable TokenSignal expired() {
        return token().expired();
    }

    /**
     * A secret in a header, in the query or in a cookie.
     *
     * @param in header, query or cookie
     * @param key name of the header, parameter or cookie
     */
    record ApiKey(
            JsonPointer pointer,
            String name,
            @Nullable String description,
            @Nullable String nameOverride,
            TokenUse token,
            ParameterLocation in,
            String key)
            implements SecurityScheme {}

    /**
     * Credentials in the {@code Authorization} header.
     *
     * @param scheme in lower case, for example {@code basic} or {@code bearer} (RFC 9110, section 11)
     * @param bearerFormat a hint to people
     */
    record Http(
            JsonPointer pointer,
            String name,
            @Nullable String description,
            @Nullable String nameOverride,
            TokenUse token,
            String scheme,
            @Nullable String bearerFormat)
            implements SecurityScheme {}

    /**
     * OAuth 2.
     *
     * @param flows in document order
     */
    record OAuth2(
            JsonPointer pointer,
            String name,
            @Nullable String description,
            @Nullable String nameOverride,
            TokenUse token,
            List<OAuthFlow> flows)
            implements SecurityScheme {
        public OAuth2 {
            flows = List.copyOf(flows);
        }
    }

    /**
     * OpenID Connect.
     *
     * @param url of the discovery document
     */
    record OpenIdConnect(
            JsonPointer pointer,
            String name,
            @Nullable String description,
            @Nullable String nameOverride,
            TokenUse token,
            String url)
            implements SecurityScheme {}

    /** A certificate of the client. */
    record MutualTls(
            JsonPointer pointer,
            String name,
            @Nullable String description,
            @Nullable String nameOverride,
            TokenUse token)
            implements SecurityScheme {}
}

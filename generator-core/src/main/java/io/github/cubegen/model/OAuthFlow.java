package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way to get a token.
 *
 * @param scopes sentence by scope, in document order
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#oauth-flow-object">OpenAPI 3.1, section 4.8.29</a>
 */
public record OAuthFlow(
        JsonPointer pointer,
        Kind kind,
        @Nullable String authorizationUrl,
        @Nullable String tokenUrl,
        @Nullable String refreshUrl,
        Map<String, String> scopes) {
    public OAuthFlow {
        scopes = Ordered.copyOf(scopes);
    }

    /** The four grants of OAuth 2 (RFC 6749, section 1.3). */
    public enum Kind {
        IMPLICIT("implicit"),
        PASSWORD("password"),
        CLIENT_CREDENTIALS("clientCredentials"),
        AUTHORIZATION_CODE("authorizationCode");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** {@return the key of the flow in the description} */
        public String key() {
            return key;
        }
    }
}

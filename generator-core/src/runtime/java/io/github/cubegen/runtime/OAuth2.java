package io.github.cubegen.runtime;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Gets tokens from an authorization server (RFC 6749): for the client itself, or with a refresh token that was given to it. A
 * refresh token that comes with a token gets the next one. Immutable; {@code toString()} shows no secret.
 */
public final class OAuth2 implements TokenSource {
    /** Where tokens come from. */
    private final URI endpoint;

    /** Who asks. */
    private final String clientId;

    /** What proves it; null for a public client. */
    private final @Nullable String clientSecret;

    /** The fields of the first request, but for those about the client. */
    private final Map<String, String> grant;

    /** Whether the client is named in the body, not in a header. */
    private final boolean inBody;

    /**
     * Takes everything.
     *
     * @param endpoint where tokens come from
     * @param clientId who asks
     * @param clientSecret what proves it; null for a public client
     * @param grant the fields of the first request
     * @param inBody whether the client is named in the body
     */
    private OAuth2(
            URI endpoint, String clientId, @Nullable String clientSecret, Map<String, String> grant, boolean inBody) {
        if (!endpoint.isAbsolute() && !endpoint.toString().startsWith("/")) {
            throw new IllegalArgumentException("The token endpoint needs http or https, or to start with a slash");
        }
        this.endpoint = endpoint;
        this.clientId = Objects.requireNonNull(clientId, "clientId");
        this.clientSecret = clientSecret;
        this.grant = Copies.map(grant);
        this.inBody = inBody;
    }

    /**
     * {@return a source of tokens for the client itself (RFC 6749, section 4.4)}
     *
     * @param endpoint the token endpoint: absolute, or a path on the host that the client calls
     * @param clientId who asks
     * @param clientSecret what proves it
     * @param scopes what to ask for; none for what the server gives then
     */
    public static OAuth2 clientCredentials(URI endpoint, String clientId, String clientSecret, String... scopes) {
        Map<String, String> grant = new LinkedHashMap<>();
        grant.put("grant_type", "client_credentials");
        if (scopes.length > 0) {
            grant.put("scope", String.join(" ", scopes));
        }
        return new OAuth2(endpoint, clientId, Objects.requireNonNull(clientSecret, "clientSecret"), grant, false);
    }

    /**
     * {@return a source of tokens for a user who has allowed them already (RFC 6749, section 6)}
     *
     * @param endpoint the token endpoint: absolute, or a path on the host that the client calls
     * @param clientId who asks
     * @param clientSecret what proves it; null for a public client
     * @param refreshToken what came with the last token
     */
    public static OAuth2 refreshToken(
            URI endpoint, String clientId, @Nullable String clientSecret, String refreshToken) {
        return new OAuth2(endpoint, clientId, clientSecret, refresh(refreshToken), false);
    }

    /** {@return a source that names the client in the body, for servers that look for it there (RFC 6749, section 2.3.1)} */
    public OAuth2 withClientInBody() {
        return new OAuth2(endpoint, clientId, clientSecret, grant, true);
    }

    @Override
    public CompletableFuture<IssuedToken> obtain(ApiClient api, @Nullable IssuedToken previous) {
        String refreshToken = previous == null ? null : previous.refreshToken();
        if (refreshToken == null) {
            return request(api, grant);
        }
        CompletableFuture<IssuedToken> renewed = request(api, refresh(refreshToken));
        return grant.containsKey("refresh_token")
                ? renewed
                : renewed.exceptionallyCompose(refused -> request(api, grant));
    }

    /**
     * {@return the fields that ask for a token in return for another}
     *
     * @param refreshToken what came with the last token
     */
    private static Map<String, String> refresh(String refreshToken) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", Objects.requireNonNull(refreshToken, "refreshToken"));
        return fields;
    }

    /**
     * {@return the token that a request gives}
     *
     * @param api what sends it
     * @param fields its fields, but for those about the client
     */
    private CompletableFuture<IssuedToken> request(ApiClient api, Map<String, String> fields) {
        Map<String, String> body = new LinkedHashMap<>(fields);
        String address = endpoint.toString();
        int query = address.indexOf('?');
        Operation<JsonValue> operation = Operation.<JsonValue>of("token", "POST", "")
                .server(query < 0 ? address : address.substring(0, query))
                .result(Codecs.JSON);
        Call<JsonValue> call = Call.of(operation);
        if (endpoint.getRawQuery() != null) {
            for (String pair : endpoint.getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                call.query(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        if (clientSecret != null && !inBody) {
            call.header("Authorization", "Basic " + basic(clientSecret));
        } else {
            body.put("client_id", clientId);
            if (clientSecret != null) {
                body.put("client_secret", clientSecret);
            }
        }
        call.body(new FormFields().fields(body).toBody());
        String sent = fields.get("refresh_token");
        return api.sendAsync(call)
                .thenApply(response ->
                        token(response.body(), sent, api.settings().time().now()));
    }

    /**
     * {@return client and secret as the header has them (RFC 6749, section 2.3.1)}
     *
     * @param secret the secret
     */
    private String basic(String secret) {
        String pair = PercentEncoding.encode(clientId) + ':' + PercentEncoding.encode(secret);
        return Base64.getEncoder().encodeToString(PercentEncoding.octets(pair));
    }

    /**
     * {@return the token of an answer (RFC 6749, section 5.1)}
     *
     * @param answer the answer
     * @param sent the refresh token that was sent, which serves again unless there is another
     * @param now the present
     */
    private static IssuedToken token(JsonValue answer, @Nullable String sent, Instant now) {
        Map<String, JsonValue> members = answer instanceof JsonValue.JsonObject object ? object.values() : Map.of();
        if (!(members.get("access_token") instanceof JsonValue.JsonString token)) {
            throw new IllegalStateException("the answer of the authorization server has no access_token");
        }
        String next = members.get("refresh_token") instanceof JsonValue.JsonString text ? text.value() : sent;
        return new IssuedToken(token.value(), end(members.get("expires_in"), now), next);
    }

    /**
     * {@return when a token runs out; null if that is not said}
     *
     * @param expiresIn how many seconds it lives; a number, but some servers write text
     * @param now the present
     */
    private static @Nullable Instant end(@Nullable JsonValue expiresIn, Instant now) {
        String text = expiresIn instanceof JsonValue.JsonNumber number
                ? number.text()
                : expiresIn instanceof JsonValue.JsonString string ? string.value() : "";
        return text.matches("[0-9]{1,9}") ? now.plusSeconds(Long.parseLong(text)) : null;
    }

    /**
     * {@return a part of a query as it is meant}
     *
     * @param text the part
     */
    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** {@return the endpoint, without the client} */
    @Override
    public String toString() {
        return "OAuth2[" + endpoint.getRawPath() + ']';
    }
}

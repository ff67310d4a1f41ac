package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Gets tokens: opens a session, or asks an authorization server. The client asks it when the first call needs a token, before the
 * token runs out, and when a server refuses it. However many calls wait, it is asked once at a time.
 *
 * <p>Give it to a credential, as in {@link HttpBearer#of(TokenSource)}.
 */
@FunctionalInterface
public interface TokenSource {
    /**
     * Gets a new token. It returns at once: who waits in here keeps the first caller, also an asynchronous one, and its time does not
     * run. What takes long goes into the future, as that of {@code api.sendAsync}.
     *
     * @param api sends calls to the server of the client, without the credential that this token is for
     * @param previous the last token; null for the first
     * @return the token. What it fails with reaches every call that waits as the cause of a {@link TokenException}
     */
    CompletableFuture<IssuedToken> obtain(ApiClient api, @Nullable IssuedToken previous);

    /**
     * {@return whether an answer says that the token of the call is no longer good, and that a new one would be}
     *
     * @param response an answer of 300 or more
     */
    default boolean isRefusal(ErrorResponse response) {
        return response.status() == 401;
    }

    /**
     * {@return when the token of a call runs out, as its answer tells; null if it does not}
     *
     * @param headers the headers of a success
     * @param now the present
     */
    default @Nullable Instant expiry(HttpHeaders headers, Instant now) {
        return null;
    }
}

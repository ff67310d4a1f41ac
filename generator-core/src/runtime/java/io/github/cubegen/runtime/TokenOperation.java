package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gets tokens by an operation of the API. Immutable: each method gives a changed copy.
 *
 * @param <T> the type of the operation's result
 */
public final class TokenOperation<T extends @Nullable Object> implements TokenSource {
    /** Calls the operation. */
    private final Function<ApiClient, CompletableFuture<ApiResponse<T>>> call;

    /** Finds the token in its answer. */
    private final Function<ApiResponse<T>, @Nullable String> token;

    /** Finds the end of the token in its answer. */
    private final Function<ApiResponse<T>, @Nullable Object> expiry;

    /** The header that tells the end in any answer; null if there is none. */
    private final @Nullable String expiryHeader;

    /** The status that says that a token is no longer good. */
    private final int refusalStatus;

    /** The text that the body has then; null if the status says it. */
    private final @Nullable String refusalMessage;

    /**
     * Describes where tokens come from.
     *
     * @param call calls the operation
     * @param token finds the token in its answer
     * @param expiry finds the end of the token in its answer
     * @param expiryHeader the header that tells the end in any answer
     * @param refusalStatus the status that says that a token is no longer good
     * @param refusalMessage the text that the body has then
     */
    private TokenOperation(
            Function<ApiClient, CompletableFuture<ApiResponse<T>>> call,
            Function<ApiResponse<T>, @Nullable String> token,
            Function<ApiResponse<T>, @Nullable Object> expiry,
            @Nullable String expiryHeader,
            int refusalStatus,
            @Nullable String refusalMessage) {
        this.call = call;
        this.token = token;
        this.expiry = expiry;
        this.expiryHeader = expiryHeader;
        this.refusalStatus = refusalStatus;
        this.refusalMessage = refusalMessage;
    }

    /**
     * {@return tokens of which no end is known, and that a 401 refuses}
     *
     * @param <T> the type of the operation's result
     * @param call calls the operation
     * @param token finds the token in its answer; null if there is none
     */
    public static <T extends @Nullable Object> TokenOperation<T> of(
            Function<ApiClient, CompletableFuture<ApiResponse<T>>> call,
            Function<ApiResponse<T>, @Nullable String> token) {
        return new TokenOperation<>(
                Objects.requireNonNull(call, "call"),
                Objects.requireNonNull(token, "token"),
                response -> null,
                null,
                401,
                null);
    }

    /**
     * Sets where the end of a token stands in the answer that it comes with: a moment, or a number of seconds.
     *
     * @param end finds it; null if there is none
     * @return tokens with this end
     */
    public TokenOperation<T> expiry(Function<ApiResponse<T>, @Nullable Object> end) {
        return new TokenOperation<>(call, token, end, expiryHeader, refusalStatus, refusalMessage);
    }

    /**
     * Sets the header that tells the end of the token, in the answer that it comes with and in those of the calls with it.
     *
     * @param name the header
     * @return tokens with this end
     */
    public TokenOperation<T> expiryInHeader(String name) {
        return new TokenOperation<>(call, token, expiry, HeaderRules.name(name), refusalStatus, refusalMessage);
    }

    /**
     * Sets the answer that says that a token is no longer good.
     *
     * @param status its status
     * @return tokens that such an answer refuses
     */
    public TokenOperation<T> refusal(int status) {
        return new TokenOperation<>(call, token, expiry, expiryHeader, status, null);
    }

    /**
     * Sets the answer that says that a token is no longer good.
     *
     * @param status its status
     * @param message a text that its body has
     * @return tokens that such an answer refuses
     */
    public TokenOperation<T> refusal(int status, String message) {
        return new TokenOperation<>(call, token, expiry, expiryHeader, status, message);
    }

    @Override
    public CompletableFuture<IssuedToken> obtain(ApiClient api, @Nullable IssuedToken previous) {
        return Futures.map(call.apply(api), response -> issued(api, response));
    }

    /**
     * {@return the token in an answer}
     *
     * @param api what the operation was called with
     * @param response its answer
     */
    private IssuedToken issued(ApiClient api, ApiResponse<T> response) {
        String value = token.apply(response);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("the answer has no token: status " + response.status());
        }
        Instant now = api.settings().time().now();
        Instant end = Expiry.of(expiry.apply(response), now);
        return IssuedToken.of(value, end == null ? expiry(response.headers(), now) : end);
    }

    @Override
    public boolean isRefusal(ErrorResponse response) {
        return response.status() == refusalStatus && (refusalMessage == null || response.says(refusalMessage));
    }

    @Override
    public @Nullable Instant expiry(HttpHeaders headers, Instant now) {
        return expiryHeader == null
                ? null
                : Expiry.of(
                        headers.firstValue(expiryHeader).orElse(null),
                        headers.firstValue("Date").orElse(null),
                        now);
    }

    /** {@return what makes a token no longer good; nothing of the token} */
    @Override
    public String toString() {
        return "TokenOperation[" + refusalStatus + ']';
    }
}

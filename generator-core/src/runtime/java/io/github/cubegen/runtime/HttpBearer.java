package io.github.cubegen.runtime;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bearer token (RFC 6750). */
public final class HttpBearer extends Credential {
    /**
     * Takes the token from a supplier.
     *
     * @param token what gives the token
     */
    private HttpBearer(Supplier<? extends @Nullable String> token) {
        super(token);
    }

    /**
     * Takes the token from a source.
     *
     * @param source what gets it
     */
    private HttpBearer(TokenSource source) {
        super(source);
    }

    /**
     * {@return a token}
     *
     * @param token the token
     * @throws IllegalArgumentException if a header can't hold the token
     */
    public static HttpBearer of(String token) {
        HeaderRules.value("Authorization", token);
        return of(() -> token);
    }

    /**
     * {@return a token}
     *
     * @param token what gives the token, asked before each request; null means that there is none at present
     */
    public static HttpBearer of(Supplier<? extends @Nullable String> token) {
        return new HttpBearer(token);
    }

    /**
     * {@return a token that the client gets and renews by itself}
     *
     * @param source what gets it
     */
    public static HttpBearer of(TokenSource source) {
        return new HttpBearer(source);
    }

    @Override
    void apply(RequestDraft request, String current) {
        request.header("Authorization", "Bearer " + current);
    }

    /** {@return the scheme, without the token} */
    @Override
    public String toString() {
        return "HttpBearer[***]";
    }
}

package io.github.cubegen.runtime;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A token that a server gave out.
 *
 * @param value what calls are sent with
 * @param expiresAt when it runs out, on the clock of this machine; null if that is not known
 * @param refreshToken what gets the next one (RFC 6749, section 1.5); null if there is none
 */
public record IssuedToken(
        String value, @Nullable Instant expiresAt, @Nullable String refreshToken) {
    /**
     * Checks that there is a value, and that a header can hold it.
     *
     * @param value what calls are sent with
     * @param expiresAt when it runs out
     * @param refreshToken what gets the next one
     * @throws IllegalArgumentException if the value has a line break or another control character
     */
    public IssuedToken {
        Objects.requireNonNull(value, "value");
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A token can't have control characters");
        }
    }

    /**
     * {@return a token}
     *
     * @param value what calls are sent with
     * @param expiresAt when it runs out, on the clock of this machine; null if that is not known
     */
    public static IssuedToken of(String value, @Nullable Instant expiresAt) {
        return new IssuedToken(value, expiresAt, null);
    }

    /** {@return when it runs out; neither of the secrets} */
    @Override
    public String toString() {
        return "IssuedToken[***, expiresAt=" + expiresAt + ']';
    }
}

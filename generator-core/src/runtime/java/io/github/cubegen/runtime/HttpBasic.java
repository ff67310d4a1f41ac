package io.github.cubegen.runtime;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** User and password (RFC 7617). */
public final class HttpBasic extends Credential {
    /**
     * Takes user and password from a supplier.
     *
     * @param userAndPassword what gives both, with a colon between
     */
    private HttpBasic(Supplier<? extends @Nullable String> userAndPassword) {
        super(userAndPassword);
    }

    /**
     * {@return user and password}
     *
     * @param user the user, without a colon
     * @param password the password
     * @throws IllegalArgumentException if the user has a colon, or either has a control character or half of a character
     */
    public static HttpBasic of(String user, String password) {
        if (Objects.requireNonNull(user, "user").indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user can't have a colon (RFC 7617, section 2)");
        }
        String joined = user + ':' + Objects.requireNonNull(password, "password");
        if (joined.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("User and password can't have control characters (RFC 7617, section 2)");
        }
        PercentEncoding.octets(joined);
        return new HttpBasic(() -> joined);
    }

    @Override
    Set<String> secrets(String current) {
        String encoded = Base64.getEncoder().encodeToString(PercentEncoding.octets(current));
        return Set.copyOf(List.of(current, encoded, current.substring(current.indexOf(':') + 1)));
    }

    @Override
    void apply(RequestDraft request, String current) {
        byte[] octets = PercentEncoding.octets(current);
        request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(octets));
    }

    /** {@return the scheme, without user and password} */
    @Override
    public String toString() {
        return "HttpBasic[***]";
    }
}

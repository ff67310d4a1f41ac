package io.github.cubegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
     * @throws IllegalArgumentException if the user has a colon
     */
    public static HttpBasic of(String user, String password) {
        String joined = join(user, password);
        return new HttpBasic(() -> joined);
    }

    /**
     * {@return user and password}
     *
     * @param user the user, without a colon
     * @param password what gives the password, asked before each request; null means that there is none at present
     * @throws IllegalArgumentException if the user has a colon
     */
    public static HttpBasic of(String user, Supplier<? extends @Nullable String> password) {
        join(user, "");
        return new HttpBasic(() -> {
            String current = password.get();
            return current == null ? null : join(user, current);
        });
    }

    /**
     * {@return both, with a colon between}
     *
     * @param user the user
     * @param password the password
     */
    private static String join(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user can't have a colon (RFC 7617, section 2)");
        }
        return user + ':' + password;
    }

    @Override
    void apply(RequestDraft request, String current) {
        byte[] octets = current.getBytes(StandardCharsets.UTF_8);
        request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(octets));
    }

    /** {@return the scheme, without user and password} */
    @Override
    public String toString() {
        return "HttpBasic[***]";
    }
}

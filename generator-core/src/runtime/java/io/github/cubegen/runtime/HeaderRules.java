package io.github.cubegen.runtime;

import java.net.http.HttpRequest;
import java.util.Objects;

/** What a header may consist of (RFC 9110, sections 5.1 and 5.5). */
final class HeaderRules {
    /** The characters of a token that are no letters or digits. */
    private static final String TOKEN_SYMBOLS = "!#$%&'*+-.^_`|~";

    /** Not for use. */
    private HeaderRules() {}

    /**
     * {@return the name}
     *
     * @param name the name of a header
     * @throws IllegalArgumentException if it is not a token
     */
    static String name(String name) {
        if (Objects.requireNonNull(name, "name").isEmpty() || !name.chars().allMatch(HeaderRules::isTokenCharacter)) {
            throw new IllegalArgumentException("Not the name of a header: " + Excerpt.of(name, 100));
        }
        return name;
    }

    /**
     * {@return the name}
     *
     * @param name the name of a header
     * @throws IllegalArgumentException if it is not a token, or the connection sets the header, as it does {@code Host}
     */
    static String settable(String name) {
        // The JDK knows which ones: a property of the system changes that.
        HttpRequest.newBuilder().header(name(name), "");
        return name;
    }

    /**
     * {@return the value}
     *
     * @param name the name of the header
     * @param value its value; messages do not repeat it, as it may be a secret
     * @throws IllegalArgumentException if it holds anything but printable ASCII characters, blanks and tabs
     */
    static String value(String name, String value) {
        Objects.requireNonNull(value, "value");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c > '~')) {
                throw new IllegalArgumentException("The value for the header " + name + " has the character 0x"
                        + Integer.toHexString(c) + " at position " + i + ", which a header can't hold");
            }
        }
        return value;
    }

    /**
     * {@return whether a token may have a character}
     *
     * @param c the character
     */
    private static boolean isTokenCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_SYMBOLS.indexOf(c) >= 0;
    }
}

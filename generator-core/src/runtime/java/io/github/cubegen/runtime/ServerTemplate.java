package io.github.cubegen.runtime;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a server with variables (OpenAPI 3.1, Server Object). Immutable. */
public final class ServerTemplate {
    /** What no value may have: it would end the address, or name a user. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{Cntrl}@?#\\\\{}]");

    /** The address, as far as it is known. */
    private final String text;

    /**
     * Takes an address.
     *
     * @param text the address
     */
    private ServerTemplate(String text) {
        this.text = text;
    }

    /**
     * {@return a template}
     *
     * @param text the address, with each variable in braces
     */
    public static ServerTemplate of(String text) {
        return new ServerTemplate(text);
    }

    /**
     * Says where a server is of which the description gives the path only.
     *
     * @param host {@code http} or {@code https} and a host
     * @return the template with this host
     * @throws IllegalArgumentException if it is anything else, or has a user, a query or a fragment
     */
    public ServerTemplate on(URI host) {
        return new ServerTemplate(BaseUri.check(host) + text);
    }

    /**
     * Puts a value in place of a variable.
     *
     * @param name the variable
     * @param value its value
     * @return the template with this value
     * @throws IllegalArgumentException if the value has a character that would make it more than a part of the address, such as
     *     a slash in the host
     */
    public ServerTemplate with(String name, String value) {
        Objects.requireNonNull(value, name);
        String variable = '{' + name + '}';
        int place = text.indexOf(variable);
        int authority = text.indexOf("://") + 3;
        int path = text.indexOf('/', Math.max(authority, 0));
        boolean inScheme = authority > 2 && place < authority;
        boolean inHost = authority > 2 && !inScheme && (path < 0 || place < path);
        if (FORBIDDEN.matcher(value).find()
                || ((inHost || inScheme) && value.indexOf('/') >= 0)
                || (inScheme && value.indexOf(':') >= 0)) {
            throw new IllegalArgumentException("The server variable " + name + " can't have this value");
        }
        return new ServerTemplate(text.replaceAll(Pattern.quote(variable), Matcher.quoteReplacement(value)));
    }

    /**
     * {@return the address}
     *
     * @throws IllegalArgumentException if the values make none
     */
    public URI toUri() {
        return URI.create(BaseUri.check(URI.create(text)));
    }

    /** {@return the address, as far as it is known} */
    @Override
    public String toString() {
        return text;
    }
}

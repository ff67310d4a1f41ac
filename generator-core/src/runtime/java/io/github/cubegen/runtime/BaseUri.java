package io.github.cubegen.runtime;

import java.net.URI;
import java.util.Locale;

/** What the address of a server may look like. */
final class BaseUri {
    /** The highest port of TCP. */
    private static final int LAST_PORT = 65_535;

    /** Not for use. */
    private BaseUri() {}

    /**
     * {@return the address in ASCII, without a slash at the end}
     *
     * @param server the address
     * @throws IllegalArgumentException if it is not {@code http} or {@code https} with a host, or has a user, a query or a
     *     fragment, or a port that is none
     */
    static String check(URI server) {
        String scheme = server.getScheme() == null ? "" : server.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("The base URI needs http or https");
        }
        if (server.getHost() == null) {
            throw new IllegalArgumentException("The base URI needs a host");
        }
        if (server.getRawUserInfo() != null || server.getRawQuery() != null || server.getRawFragment() != null) {
            // Not repeated here: a user comes with a password.
            throw new IllegalArgumentException("The base URI can't have a user, a query or a fragment");
        }
        if (!isPort(server.getPort())) {
            throw new IllegalArgumentException("The base URI needs a port from 1 to " + LAST_PORT);
        }
        return withoutSlash(server.toASCIIString());
    }

    /**
     * {@return whether a server can listen there}
     *
     * @param port the port of an address; -1 if it names none
     */
    static boolean isPort(int port) {
        return port == -1 || (port > 0 && port <= LAST_PORT);
    }

    /**
     * {@return scheme, host and port}
     *
     * @param address a checked address
     */
    static String origin(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return path < 0 ? address : address.substring(0, path);
    }

    /**
     * {@return the address without slashes at its end}
     *
     * @param address an address with a host
     */
    private static String withoutSlash(String address) {
        int end = address.length();
        while (address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }
}

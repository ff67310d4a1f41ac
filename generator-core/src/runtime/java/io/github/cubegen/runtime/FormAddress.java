package io.github.cubegen.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An address in whose query a server hands over the fields of a form, as storage hosts do for an upload: the form goes to what
 * stands before the query. The fields can be credentials, which {@code toString()} does not show.
 */
public final class FormAddress {
    /** What stands before the query. */
    private final URI server;

    /** The fields, decoded. */
    private final Map<String, String> fields;

    /**
     * Keeps the parts.
     *
     * @param server what stands before the query
     * @param fields the fields, decoded
     */
    private FormAddress(URI server, Map<String, String> fields) {
        this.server = server;
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * {@return the parts of an address}
     *
     * @param address the address with its query; what it encodes is decoded once, and a plus sign stands for itself
     * @throws IllegalArgumentException if it is not {@code http} or {@code https} with a host, or names a field twice; the
     *     message does not repeat it
     */
    public static FormAddress of(String address) {
        int query = address.indexOf('?');
        URI server = server(query < 0 ? address : address.substring(0, query));
        Map<String, String> fields = new LinkedHashMap<>();
        String pairs = query < 0 ? "" : address.substring(query + 1);
        for (String pair : pairs.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!name.isEmpty() && fields.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("The address has two fields " + name);
            }
        }
        return new FormAddress(server, fields);
    }

    /**
     * {@return the server}
     *
     * @param text what stands before the query
     * @throws IllegalArgumentException if it is no address of a server; the message does not repeat it
     */
    private static URI server(String text) {
        try {
            return URI.create(BaseUri.check(new URI(text)));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not the address of a server: " + e.getReason());
        }
    }

    /**
     * {@return a part of a query without percent-encoding}
     *
     * @param text the part
     * @throws IllegalArgumentException if it is encoded wrongly; the message does not repeat it
     */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // The text may be a credential, and the cause repeats it.
            throw new IllegalArgumentException("The address is encoded wrongly");
        }
    }

    /** {@return where to send the form} */
    public URI server() {
        return server;
    }

    /** {@return the fields in their order, which a host may insist on} */
    public Map<String, String> fields() {
        return fields;
    }

    /** {@return the server} */
    @Override
    public String toString() {
        return server.toString();
    }
}

package io.github.cubegen.runtime;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request while its parts come together: from the client, the call and the credentials, the later ones counting. */
final class RequestDraft {
    /** The headers, by name in any case. */
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** The pairs of the query, encoded. */
    private final List<String> query = new ArrayList<>();

    /** The pairs of the cookie, encoded. */
    private final List<String> cookies = new ArrayList<>();

    /** Begins with nothing. */
    RequestDraft() {}

    /**
     * Sets a header.
     *
     * @param name the header
     * @param value its value
     * @throws IllegalArgumentException if a header can't hold the value
     */
    void header(String name, String value) {
        headers.put(name, List.of(HeaderRules.value(name, value)));
    }

    /**
     * Adds to the query.
     *
     * @param pair name and value, encoded
     */
    void query(String pair) {
        query.add(pair);
    }

    /**
     * Adds to the cookie.
     *
     * @param pair name and value, encoded
     */
    void cookie(String pair) {
        cookies.add(pair);
    }

    /**
     * {@return the request}
     *
     * @param method the HTTP method
     * @param address where to; a query in it stays, and comes first
     * @param body what it carries, if anything
     * @param limits how much of the response to read
     * @param pause how long to wait for more of a body that is read while it comes; null if it is read as a whole
     */
    TransportRequest build(
            String method,
            String address,
            @Nullable RequestBody body,
            ResponseLimits limits,
            @Nullable Duration pause) {
        if (!cookies.isEmpty()) {
            // One header for all (RFC 6265, section 5.4).
            List<String> given = headers.getOrDefault("Cookie", List.of());
            header(
                    "Cookie",
                    String.join(
                            "; ",
                            Stream.concat(given.stream(), cookies.stream()).toList()));
        }
        if (body != null) {
            header("Content-Type", body.contentType());
        }
        URI uri = URI.create(query.isEmpty() ? address : address + separator(address) + String.join("&", query));
        return new TransportRequest(method, uri, HttpHeaders.of(headers, (name, value) -> true), body, limits, pause);
    }

    /**
     * {@return what stands before more of a query}
     *
     * @param address the address so far
     */
    private static char separator(String address) {
        return address.indexOf('?') < 0 ? '?' : '&';
    }
}

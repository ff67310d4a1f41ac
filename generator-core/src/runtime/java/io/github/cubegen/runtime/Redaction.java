package io.github.cubegen.runtime;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What of a request may be shown. */
final class Redaction {
    /** Headers that hold no secret. All others are taken for one. */
    private static final Set<String> SHOWN = Set.of(
            "accept",
            "accept-language",
            "content-length",
            "content-type",
            "date",
            "etag",
            "if-match",
            "if-none-match",
            "range",
            "retry-after",
            "traceparent",
            "user-agent",
            "x-request-id");

    /** Not for use. */
    private Redaction() {}

    /**
     * {@return path and query, with {@code ***} for each value of the query; of a path with a secret, its template}
     *
     * @param operation what is called
     * @param uri where
     */
    static String target(Operation<?> operation, URI uri) {
        String query = uri.getRawQuery();
        String path = operation.hasSecretPath() ? operation.path() : uri.getRawPath();
        if (query == null) {
            return path;
        }
        StringBuilder shown = new StringBuilder(path);
        char before = '?';
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            // Without a name it may be a value.
            shown.append(before).append(equals < 0 ? CallTrace.HIDDEN : pair.substring(0, equals + 1));
            if (equals >= 0) {
                shown.append(CallTrace.HIDDEN);
            }
            before = '&';
        }
        return shown.toString();
    }

    /**
     * {@return scheme, host and port}
     *
     * @param uri an address
     */
    static String server(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /**
     * {@return headers, with {@code ***} for each value that could be a secret}
     *
     * @param headers the headers
     */
    static Map<String, String> headers(HttpHeaders headers) {
        Map<String, String> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.map()
                .forEach((name, values) -> shown.put(
                        name,
                        SHOWN.contains(name.toLowerCase(Locale.ROOT)) ? String.join(", ", values) : CallTrace.HIDDEN));
        return shown;
    }
}

package io.github.cubegen.runtime;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which redirects are followed: those of a download, since its content often lies elsewhere. All others reach the caller as an
 * {@link ApiException}. Another host, port or scheme gets no credential and no header that a caller set, and what came safely
 * is not continued in the clear.
 */
final class Redirects {
    /** How often the way may go on. */
    static final int LIMIT = 5;

    /** The redirects after which a {@code GET} is a {@code GET} (RFC 9110, section 15.4). */
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    /** The headers that say nothing about the caller's rights. */
    private static final Set<String> NEUTRAL = Set.of("accept", "if-range", "range", "user-agent");

    /** Not for use. */
    private Redirects() {}

    /**
     * {@return the request that follows a response; null if none does}
     *
     * @param request what was sent
     * @param response what came
     */
    static @Nullable TransportRequest next(TransportRequest request, TransportResponse response) {
        if (request.pause() == null || !request.method().equals("GET") || !STATUSES.contains(response.status())) {
            return null;
        }
        URI target =
                target(request.uri(), response.headers().firstValue("Location").orElse(""));
        if (target == null) {
            return null;
        }
        return request.redirected(
                target, isSameOrigin(request.uri(), target) ? request.headers() : neutral(request.headers()));
    }

    /**
     * {@return where the server points to; null if nobody may go there}
     *
     * @param from where the request went
     * @param location the header {@code Location} of its response
     */
    private static @Nullable URI target(URI from, String location) {
        URI target;
        try {
            target = location.isEmpty() ? null : from.resolve(location);
        } catch (IllegalArgumentException e) {
            return null; // no address: the caller gets the redirect, and with it the text
        }
        if (target == null
                || target.getHost() == null
                || target.getRawUserInfo() != null
                || !BaseUri.isPort(target.getPort())) {
            return null;
        }
        String scheme = scheme(target);
        return scheme.equals("https") || (scheme.equals("http") && scheme(from).equals("http")) ? target : null;
    }

    /**
     * {@return whether credentials for one address are for the other, too (RFC 6454)}
     *
     * @param one an address
     * @param other an address
     */
    private static boolean isSameOrigin(URI one, URI other) {
        return scheme(one).equals(scheme(other))
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    /**
     * {@return the scheme, in small letters}
     *
     * @param uri an address
     */
    private static String scheme(URI uri) {
        return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the port, also where the scheme says it}
     *
     * @param uri an address
     */
    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return scheme(uri).equals("https") ? 443 : 80;
    }

    /**
     * {@return the headers that anybody may see}
     *
     * @param headers all headers
     */
    private static HttpHeaders neutral(HttpHeaders headers) {
        Map<String, List<String>> kept = new LinkedHashMap<>(headers.map());
        kept.keySet().removeIf(name -> !NEUTRAL.contains(name.toLowerCase(Locale.ROOT)));
        return HttpHeaders.of(kept, (name, value) -> true);
    }
}

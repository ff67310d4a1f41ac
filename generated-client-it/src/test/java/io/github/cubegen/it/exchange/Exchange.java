package io.github.cubegen.it.exchange;

import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as the server received it, and the response as it sent it.
 *
 * @param method the method
 * @param target path and query, as on the wire
 * @param requestHeaders the headers of the request
 * @param requestBody the body of the request; empty if there is none
 * @param status the status
 * @param responseHeaders the headers of the response
 * @param responseBody the body of the response; empty if there is none
 */
public record Exchange(
        String method,
        String target,
        HttpHeaders requestHeaders,
        String requestBody,
        int status,
        HttpHeaders responseHeaders,
        String responseBody) {

    /** Reads an entry of the server's journal. */
    static Exchange of(ServeEvent event) {
        LoggedRequest request = event.getRequest();
        LoggedResponse response = event.getResponse();
        return new Exchange(
                request.getMethod().getName(),
                request.getUrl(),
                headers(request.getHeaders()),
                request.getBodyAsString(),
                response.getStatus(),
                headers(response.getHeaders()),
                response.getBody() == null ? "" : new String(response.getBody(), StandardCharsets.UTF_8));
    }

    private static HttpHeaders headers(com.github.tomakehurst.wiremock.http.@Nullable HttpHeaders headers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (headers != null) {
            headers.all().forEach(header -> values.put(header.key(), header.values()));
        }
        return HttpHeaders.of(values, (name, value) -> true);
    }

    /** The path, as on the wire. */
    public String path() {
        int end = target.indexOf('?');
        return end < 0 ? target : target.substring(0, end);
    }

    /** The query, as on the wire; empty if there is none. */
    public String query() {
        int end = target.indexOf('?');
        return end < 0 ? "" : target.substring(end + 1);
    }

    /** A header of the request; null if it was not sent. */
    public @Nullable String requestHeader(String name) {
        return requestHeaders.firstValue(name).orElse(null);
    }

    /** The segments of the path, decoded. */
    List<String> segments() {
        List<String> segments = new ArrayList<>();
        for (String segment : path().substring(1).split("/", -1)) {
            segments.add(decode(segment));
        }
        return segments;
    }

    /** The parameters of the query, decoded. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!query().isEmpty()) {
            for (String pair : query().split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters
                        .computeIfAbsent(decode(name), unused -> new ArrayList<>())
                        .add(decode(value));
            }
        }
        return parameters;
    }

    /** A plus sign stands for itself: only forms use it for a space (RFC 3986, section 2). */
    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Method, target and status: credentials and bodies do not show. */
    @Override
    public String toString() {
        return method + ' ' + target + " -> " + status;
    }
}

package io.github.cubegen.runtime;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Sends requests with the HTTP client of the JDK. */
final class JdkTransport implements Transport {
    /** What is under way, each under a key of its own. */
    private final Map<Object, CompletableFuture<?>> exchanges = new ConcurrentHashMap<>();

    /**
     * What sends; null when this was closed. The JDK ends the threads of a client that nothing refers to: before Java 21
     * there is no other way.
     */
    private volatile @Nullable HttpClient client;

    /**
     * Sends with a client.
     *
     * @param client what sends
     * @throws IllegalArgumentException if the client follows redirects: it would take credentials along
     */
    JdkTransport(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("The HTTP client must not follow redirects (Redirect.NEVER): "
                    + "it would send the credentials to wherever the server says");
        }
        this.client = client;
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        HttpClient open = client;
        if (open == null) {
            throw new IllegalStateException("The client was closed");
        }
        CompletableFuture<HttpResponse<BodyCollector.Body>> exchange = open.sendAsync(
                toHttpRequest(request),
                info -> new BodyCollector(request.limits().forStatus(info.statusCode())));
        Object key = new Object();
        exchanges.put(key, exchange);
        if (client == null) {
            // Closed in between: close() may not have seen this exchange.
            exchange.cancel(true);
        }
        return Futures.map(
                exchange,
                response -> {
                    exchanges.remove(key);
                    return BodyCollector.Body.of(response);
                },
                problem -> {
                    exchanges.remove(key);
                    return problem;
                });
    }

    /**
     * {@return the request in the form of the JDK}
     *
     * @param request the request
     */
    private static HttpRequest toHttpRequest(TransportRequest request) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(request.uri()).method(request.method(), publisher(request));
        request.headers().map().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            // Without TLS, HTTP/2 begins with an upgrade that some servers answer wrongly to a request with a body.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        return builder.build();
    }

    /**
     * {@return what gives the bytes of the request}
     *
     * @param request the request
     */
    private static HttpRequest.BodyPublisher publisher(TransportRequest request) {
        return request.body() instanceof BytesBody body
                ? HttpRequest.BodyPublishers.ofByteArray(body.bytes())
                : HttpRequest.BodyPublishers.noBody();
    }

    @Override
    public void close() {
        client = null;
        exchanges.values().forEach(exchange -> exchange.cancel(true));
    }
}

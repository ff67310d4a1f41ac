package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sends requests with the HTTP client of the JDK. */
final class JdkTransport implements Transport {
    /** What is under way, each under a key of its own. */
    private final Map<Object, CompletableFuture<?>> exchanges = new ConcurrentHashMap<>();

    /** Bodies that are being read. */
    private final Set<BodyStream> streams = ConcurrentHashMap.newKeySet();

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
        check(client);
        this.client = client;
    }

    /**
     * Checks what sends.
     *
     * @param client what sends
     * @throws IllegalArgumentException if the client follows redirects: it would take credentials along
     */
    static void check(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("The HTTP client must not follow redirects (Redirect.NEVER): "
                    + "it would send the credentials to wherever the server says");
        }
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        HttpClient open = client;
        if (open == null) {
            throw new IllegalStateException("The client was closed");
        }
        SentBody sent = new SentBody(request.body());
        AtomicReference<@Nullable BodyCollector> begun = new AtomicReference<>();
        CompletableFuture<HttpResponse<ReceivedBody>> exchange =
                open.sendAsync(toHttpRequest(request, sent), head -> receiver(request, head, begun));
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
                    sent.close();
                    return ReceivedBody.toResponse(response);
                },
                problem -> {
                    exchanges.remove(key);
                    sent.close();
                    BodyCollector collector = begun.get();
                    return problem instanceof IOException && collector != null ? collector.brokenError() : null;
                },
                problem -> {
                    // What a body can't be read for comes as the JDK wraps it.
                    return problem instanceof UncheckedIOException wrapped ? wrapped.getCause() : problem;
                });
    }

    /**
     * {@return what takes the body of a response}
     *
     * @param request what was asked
     * @param head status and headers of the response
     * @param begun remembers what takes a body that is read as a whole
     */
    private HttpResponse.BodySubscriber<ReceivedBody> receiver(
            TransportRequest request, HttpResponse.ResponseInfo head, AtomicReference<@Nullable BodyCollector> begun) {
        int status = head.statusCode();
        Duration pause = request.pause();
        if (pause == null || status < 200 || status > 299) {
            BodyCollector collector = new BodyCollector(request.limits().forStatus(status), head);
            begun.set(collector);
            return collector;
        }
        BodyStream stream = new BodyStream(pause, streams::remove);
        streams.add(stream);
        return stream;
    }

    /**
     * {@return the request in the form of the JDK}
     *
     * @param request the request
     * @param sent its body
     */
    private static HttpRequest toHttpRequest(TransportRequest request, SentBody sent) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
        if (request.body() == null && request.method().equals("GET")) {
            builder.GET(); // newer JDKs than 17 then send no length of 0
        } else {
            builder.method(request.method(), sent.publisher());
        }
        request.headers().map().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            // Without TLS, HTTP/2 begins with an upgrade that some servers answer wrongly to a request with a body.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        return builder.build();
    }

    @Override
    public void close() {
        client = null;
        exchanges.values().forEach(exchange -> exchange.cancel(true));
        streams.forEach(BodyStream::close);
    }
}

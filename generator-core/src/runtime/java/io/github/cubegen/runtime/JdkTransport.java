package io.github.cubegen.runtime;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Sends requests with the HTTP client of the JDK. */
final class JdkTransport implements Transport {
    /** What is under way. */
    private final Set<JdkExchange> exchanges = ConcurrentHashMap.newKeySet();

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

    // What becomes of the exchange is what is returned.
    @SuppressWarnings("FutureReturnValueIgnored")
    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        HttpClient open = client;
        if (open == null) {
            throw new IllegalStateException("The client was closed");
        }
        JdkExchange exchange = new JdkExchange(request, this::stream);
        exchanges.add(exchange);
        exchange.whenComplete((response, problem) -> {
            exchanges.remove(exchange);
            exchange.free();
        });
        try {
            exchange.begin(open);
        } catch (RuntimeException | Error e) {
            exchange.cancel(true);
            throw e;
        }
        if (client == null) {
            // Closed in between: close() may not have seen this exchange.
            exchange.cancel(true);
        }
        return exchange;
    }

    /**
     * {@return what reads a body while it comes}
     *
     * @param pause how long to wait for more
     */
    BodyStream stream(Duration pause) {
        BodyStream stream = new BodyStream(pause, streams::remove);
        streams.add(stream);
        if (client == null) {
            // Closed in between: close() may not have seen this stream.
            stream.close();
        }
        return stream;
    }

    @Override
    public void close() {
        client = null;
        exchanges.forEach(exchange -> exchange.cancel(true));
        streams.forEach(BodyStream::close);
    }
}

package io.github.cubegen.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests. The client has one built in; another serves for tests, or to use another HTTP library.
 *
 * <p>A transport sends each request once, follows no redirect, and adds no credential.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends a request.
     *
     * @param request what to send
     * @return the response, with any status. It fails with an {@link IOException} if none came;
     *     {@code cancel} stops the exchange and frees its connection
     * @throws IllegalStateException if this transport was closed
     */
    CompletableFuture<TransportResponse> send(TransportRequest request);

    /**
     * Sends a request and waits for the response: for blocking calls, at least the first time that they are sent. What this
     * interface has waits for the future of {@link #send}; a transport that has a better way may take it.
     *
     * @param request what to send; it has no {@link TransportRequest#pause()}
     * @param limit how long to wait at most, positive
     * @return the response, with any status
     * @throws IOException if none came
     * @throws InterruptedException if the thread is interrupted; the exchange is stopped
     * @throws TimeoutException if none came in time; the exchange is stopped
     * @throws CancellationException if this transport was closed meanwhile
     * @throws IllegalStateException if this transport was closed before
     */
    default TransportResponse execute(TransportRequest request, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        return Futures.await(send(request), limit);
    }

    /** Stops what is under way and frees all connections. A second time, nothing happens. */
    @Override
    void close();
}

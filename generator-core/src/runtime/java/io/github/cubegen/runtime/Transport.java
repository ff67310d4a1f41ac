package io.github.cubegen.runtime;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests. The client has one built in; another serves for tests, or to use another HTTP library.
 *
 * <p>A transport sends each request once, follows no redirect, and adds no credential.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends a request. Blocking calls wait for the future, too.
     *
     * @param request what to send
     * @return the response, with any status. It fails with an {@link IOException} if none came;
     *     {@code cancel} stops the exchange and frees its connection
     * @throws IllegalStateException if this transport was closed
     */
    CompletableFuture<TransportResponse> send(TransportRequest request);

    /** Stops what is under way and frees all connections. A second time, nothing happens. */
    @Override
    void close();
}

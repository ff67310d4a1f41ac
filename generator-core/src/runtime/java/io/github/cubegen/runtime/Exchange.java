package io.github.cubegen.runtime;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** A request with the redirects that follow it. Cancelling it cancels whichever of them is under way. */
final class Exchange extends CompletableFuture<TransportResponse> {
    /** What sends. */
    private final Transport transport;

    /** Where that goes. */
    private volatile URI uri;

    /** What is under way. */
    private volatile CompletableFuture<TransportResponse> current;

    /**
     * Sends a request.
     *
     * @param transport what sends
     * @param request the request
     */
    private Exchange(Transport transport, TransportRequest request) {
        this.transport = transport;
        this.uri = request.uri();
        this.current = transport.send(request);
    }

    /** {@return where the last request went} */
    URI uri() {
        return uri;
    }

    /**
     * {@return the last response}
     *
     * @param transport what sends
     * @param request the first request
     */
    static Exchange begin(Transport transport, TransportRequest request) {
        Exchange exchange = new Exchange(transport, request);
        exchange.await(request, Redirects.LIMIT);
        return exchange;
    }

    /**
     * Waits for what is under way, and goes on if it leads elsewhere.
     *
     * @param request what is under way
     * @param redirects how often the way may go on
     */
    // What becomes of a request is what becomes of this.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void await(TransportRequest request, int redirects) {
        current.whenComplete((response, problem) -> {
            try {
                TransportRequest next = problem == null && redirects > 0 ? Redirects.next(request, response) : null;
                if (problem != null) {
                    completeExceptionally(Futures.unwrap(problem));
                } else if (next == null) {
                    deliver(response);
                } else {
                    follow(next, redirects - 1);
                }
            } catch (RuntimeException | Error e) {
                completeExceptionally(e);
            }
        });
    }

    /**
     * Sends the request that a response led to.
     *
     * @param next the request
     * @param redirects how often the way may go on
     */
    private void follow(TransportRequest next, int redirects) {
        uri = next.uri();
        current = transport.send(next);
        if (isCancelled()) {
            current.cancel(true);
        }
        await(next, redirects);
    }

    /**
     * Hands the response over; if nobody waits for it any more, its connection is freed.
     *
     * @param response the last response
     */
    private void deliver(TransportResponse response) {
        if (!complete(response)) {
            response.discard();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            current.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }
}

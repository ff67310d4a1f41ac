package io.github.cubegen.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * A future that depends on another one and, unlike those of {@link CompletableFuture#thenApply}, cancels that one with itself.
 *
 * @param <T> the type of the result
 */
final class LinkedFuture<T> extends CompletableFuture<T> {
    /** What this one depends on. */
    private final Future<?> source;

    /**
     * Depends on a future.
     *
     * @param source what to cancel
     */
    LinkedFuture(Future<?> source) {
        this.source = source;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            source.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }
}

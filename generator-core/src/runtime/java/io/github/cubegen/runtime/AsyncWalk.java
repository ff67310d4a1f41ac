package io.github.cubegen.runtime;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A walk over pages as they come. Cancelling it cancels the call that is under way.
 *
 * @param <K> the type of what says which page
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
final class AsyncWalk<K, P extends @Nullable Object, T extends @Nullable Object>
        extends CompletableFuture<@Nullable Void> {
    /** Where it has got to. */
    private final PageWalk<K, P, T> walk;

    /** Sends for a page. */
    private final Function<@Nullable K, CompletableFuture<ApiResponse<P>>> fetch;

    /** Takes a page. */
    private final BiPredicate<P, List<T>> taker;

    /** What is under way. */
    private volatile @Nullable CompletableFuture<ApiResponse<P>> current;

    /**
     * Keeps what is needed.
     *
     * @param walk where it has got to
     * @param fetch sends for a page
     * @param taker takes a page
     */
    private AsyncWalk(
            PageWalk<K, P, T> walk,
            Function<@Nullable K, CompletableFuture<ApiResponse<P>>> fetch,
            BiPredicate<P, List<T>> taker) {
        this.walk = walk;
        this.fetch = fetch;
        this.taker = taker;
    }

    /**
     * {@return a walk that has begun}
     *
     * @param <K> the type of what says which page
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param walk where it begins
     * @param fetch sends for a page
     * @param taker takes a page and its items, and says whether to go on
     */
    static <K, P extends @Nullable Object, T extends @Nullable Object> AsyncWalk<K, P, T> begin(
            PageWalk<K, P, T> walk,
            Function<@Nullable K, CompletableFuture<ApiResponse<P>>> fetch,
            BiPredicate<P, List<T>> taker) {
        AsyncWalk<K, P, T> begun = new AsyncWalk<>(walk, fetch, taker);
        begun.goOn();
        return begun;
    }

    /** Sends for pages: in a loop as long as they are there at once, so that the stack does not grow with the list. */
    // What becomes of a call is what becomes of this.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void goOn() {
        try {
            while (!isDone()) {
                if (walk.hasEnded()) {
                    complete(null);
                    return;
                }
                CompletableFuture<ApiResponse<P>> call = fetch.apply(walk.position());
                current = call;
                if (isCancelled()) {
                    call.cancel(true);
                }
                if (!call.isDone() || call.isCompletedExceptionally()) {
                    call.whenComplete(this::came);
                    return;
                }
                take(call.join());
            }
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        }
    }

    /**
     * Goes on after a page, or ends.
     *
     * @param response the page; null if the call failed
     * @param problem why it failed; null if it did not
     */
    private void came(@Nullable ApiResponse<P> response, @Nullable Throwable problem) {
        if (problem != null) {
            completeExceptionally(Futures.unwrap(problem));
            return;
        }
        try {
            if (response != null) {
                take(response);
            }
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        }
        goOn();
    }

    /**
     * Hands a page over, unless nobody waits for it any more.
     *
     * @param response the page
     */
    private void take(ApiResponse<P> response) {
        if (!isDone() && !taker.test(response.body(), walk.take(response))) {
            complete(null);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        CompletableFuture<ApiResponse<P>> call = current;
        if (cancelled && call != null) {
            call.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }
}

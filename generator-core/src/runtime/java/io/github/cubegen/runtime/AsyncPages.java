package io.github.cubegen.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list that a server gives page by page, without waiting for it. Nothing is sent before a method is called, each call begins
 * anew, and a page is sent for when the one before was taken. Immutable.
 *
 * <p>A call that fails makes the future fail with its exception. To cancel the future stops the call that is under way, and no
 * other follows.
 *
 * @param <P> the type of a page, the result of the operation
 * @param <T> the type of an item
 */
public final class AsyncPages<P extends @Nullable Object, T extends @Nullable Object> {
    /** Walks over the pages. */
    private final Walker<P, T> walker;

    /** How many items are wanted. */
    private final long limit;

    /**
     * Walks over pages.
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     */
    @FunctionalInterface
    private interface Walker<P extends @Nullable Object, T extends @Nullable Object> {
        /**
         * {@return a future with null, once the walk is over}
         *
         * @param limit how many items are wanted
         * @param taker takes a page and its items, and says whether to go on
         */
        CompletableFuture<@Nullable Void> walk(long limit, BiPredicate<P, List<T>> taker);
    }

    /**
     * Keeps both.
     *
     * @param walker walks over the pages
     * @param limit how many items are wanted
     */
    private AsyncPages(Walker<P, T> walker, long limit) {
        this.walker = walker;
        this.limit = limit;
    }

    /**
     * {@return the pages of a list}
     *
     * @param <K> the type of what says which page
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param paging how to get on
     * @param fetch sends for the page at a position; null for the one that the caller asked for
     */
    public static <K, P extends @Nullable Object, T extends @Nullable Object> AsyncPages<P, T> of(
            Paging<K, P, T> paging, Function<@Nullable K, CompletableFuture<ApiResponse<P>>> fetch) {
        return new AsyncPages<>(
                (limit, taker) -> AsyncWalk.begin(new PageWalk<>(paging, limit), fetch, taker), Long.MAX_VALUE);
    }

    /**
     * {@return these pages up to a number of items}
     *
     * @param items how many items at most, from 0; no page is sent for after that
     * @throws IllegalArgumentException if the number is negative
     */
    public AsyncPages<P, T> limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("Not a number of items: " + items);
        }
        return new AsyncPages<>(walker, Math.min(limit, items));
    }

    /** {@return a future with the first page as the server gives it, with totals and the like; sends one call} */
    public CompletableFuture<P> first() {
        List<P> taken = new ArrayList<>();
        CompletableFuture<@Nullable Void> walk = walker.walk(Long.MAX_VALUE, (page, items) -> {
            taken.add(page);
            return false;
        });
        return Futures.map(walk, done -> taken.get(0));
    }

    /**
     * Hands over the pages as the server gives them, one after the other.
     *
     * @param taker takes a page and says whether to send for the next; what it throws, the future fails with
     * @return a future with null, once the last page was taken
     */
    public CompletableFuture<@Nullable Void> forEachPage(Predicate<? super P> taker) {
        return walker.walk(limit, (page, items) -> taker.test(page));
    }

    /**
     * Hands over the items of all pages, one after the other.
     *
     * @param taker takes an item; what it throws, the future fails with
     * @return a future with null, once the last item was taken
     */
    public CompletableFuture<@Nullable Void> forEach(Consumer<? super T> taker) {
        return walker.walk(limit, (page, items) -> {
            items.forEach(taker);
            return true;
        });
    }

    /** {@return a future with the items of all pages, after reading them all into memory; see {@link #limit}} */
    public CompletableFuture<List<T>> all() {
        List<T> taken = new ArrayList<>();
        CompletableFuture<@Nullable Void> walk = forEach(taken::add);
        return Futures.map(walk, done -> Collections.unmodifiableList(taken));
    }
}

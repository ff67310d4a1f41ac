package io.github.cubegen.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that a server gives page by page. Nothing is sent before something is asked for, and a page is sent for when its first
 * item is needed; each walk begins anew. Immutable; a walk belongs to one thread.
 *
 * <p>A call that fails ends the walk with its exception.
 *
 * @param <P> the type of a page, the result of the operation
 * @param <T> the type of an item
 */
public final class Pages<P extends @Nullable Object, T extends @Nullable Object> implements Iterable<T> {
    /** Begins a walk, for a number of items. */
    private final Function<Long, Iterator<Page<P, T>>> walks;

    /** How many items are wanted. */
    private final long limit;

    /**
     * A page with what is wanted of it.
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param body the page
     * @param items its items, no more than are wanted
     */
    private record Page<P extends @Nullable Object, T extends @Nullable Object>(P body, List<T> items) {}

    /**
     * Keeps both.
     *
     * @param walks begins a walk, for a number of items
     * @param limit how many items are wanted
     */
    private Pages(Function<Long, Iterator<Page<P, T>>> walks, long limit) {
        this.walks = walks;
        this.limit = limit;
    }

    /**
     * {@return the pages of a list}
     *
     * @param <K> the type of what says which page
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param paging how to get on
     * @param fetch gives the page at a position; null for the one that the caller asked for
     */
    public static <K, P extends @Nullable Object, T extends @Nullable Object> Pages<P, T> of(
            Paging<K, P, T> paging, Function<@Nullable K, ApiResponse<P>> fetch) {
        return new Pages<>(limit -> walk(new PageWalk<>(paging, limit), fetch), Long.MAX_VALUE);
    }

    /**
     * {@return these pages up to a number of items}
     *
     * @param items how many items at most, from 0; no page is sent for after that
     * @throws IllegalArgumentException if the number is negative
     */
    public Pages<P, T> limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("Not a number of items: " + items);
        }
        return new Pages<>(walks, Math.min(limit, items));
    }

    /** {@return the first page as the server gives it, with totals and the like; sends one call} */
    public P first() {
        return walks.apply(Long.MAX_VALUE).next().body();
    }

    /** {@return the pages as the server gives them, each sent for when the loop comes to it} */
    public Iterable<P> pages() {
        return () -> mapped(walks.apply(limit));
    }

    /** {@return the items of all pages, each page sent for when the loop comes to it} */
    public Iterable<T> items() {
        return this;
    }

    /** {@return the items of all pages, each page sent for when the stream comes to it} */
    public Stream<T> stream() {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), Spliterator.ORDERED, false);
    }

    /** {@return the items of all pages, after reading them all into memory; see {@link #limit}} */
    public List<T> all() {
        return stream().toList();
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<Page<P, T>> pages = walks.apply(limit);
        return new Iterator<>() {
            /** The items of the page at hand that are left. */
            private Iterator<T> items = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                while (!items.hasNext() && pages.hasNext()) {
                    items = pages.next().items().iterator();
                }
                return items.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("The list has no further item");
                }
                return items.next();
            }
        };
    }

    /**
     * {@return the pages alone}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param pages the pages with their items
     */
    private static <P extends @Nullable Object, T extends @Nullable Object> Iterator<P> mapped(
            Iterator<Page<P, T>> pages) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public P next() {
                return pages.next().body();
            }
        };
    }

    /**
     * {@return the pages of a walk}
     *
     * @param <K> the type of what says which page
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param walk the walk
     * @param fetch gives the page at a position
     */
    private static <K, P extends @Nullable Object, T extends @Nullable Object> Iterator<Page<P, T>> walk(
            PageWalk<K, P, T> walk, Function<@Nullable K, ApiResponse<P>> fetch) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !walk.hasEnded();
            }

            @Override
            public Page<P, T> next() {
                if (walk.hasEnded()) {
                    throw new NoSuchElementException("The list has no further page");
                }
                ApiResponse<P> response = fetch.apply(walk.position());
                return new Page<>(response.body(), walk.take(response));
            }
        };
    }
}

package io.github.cubegen.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk over pages has got to. Used by one thread at a time.
 *
 * @param <K> the type of what says which page
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
final class PageWalk<K, P extends @Nullable Object, T extends @Nullable Object> {
    /** So many pages without an item are more than a server leaves out between two that have some. */
    private static final int MAX_EMPTY = 100;

    /** How to get on. */
    private final Paging<K, P, T> paging;

    /** How many items are wanted. */
    private final long limit;

    /** How many items came. */
    private long seen;

    /** How many pages without an item came in a row. */
    private int empty;

    /** Which page is next; null for the one that the caller asked for. */
    private @Nullable K position;

    /** Whether there is no further page to ask for. */
    private boolean ended;

    /** The items of the page before. */
    private List<T> before = List.of();

    /**
     * Begins before the first page.
     *
     * @param paging how to get on
     * @param limit how many items are wanted
     */
    PageWalk(Paging<K, P, T> paging, long limit) {
        this.paging = paging;
        this.limit = limit;
        this.ended = limit == 0;
    }

    /** {@return whether there is no further page to ask for} */
    boolean hasEnded() {
        return ended;
    }

    /** {@return which page is next; null for the one that the caller asked for} */
    @Nullable
    K position() {
        return position;
    }

    /**
     * {@return the items of a page, no more than are wanted}
     *
     * @param response the page at the position
     * @throws IllegalStateException if the answer leads back to the same page, or does not say how to go on, or if no items come
     */
    List<T> take(ApiResponse<P> response) {
        List<T> items = paging.items(response.body());
        K next = paging.next(position, items, response);
        if (next != null && !items.isEmpty() && isTelling(items.get(0)) && items.equals(before)) {
            throw new IllegalStateException(
                    "The server gave the same page again; it does not heed what asks for the next");
        }
        empty = items.isEmpty() ? empty + 1 : 0;
        if (next != null && empty == MAX_EMPTY) {
            throw new IllegalStateException(
                    MAX_EMPTY + " pages in a row were empty, and the server says that there are more");
        }
        before = items;
        long wanted = limit - seen;
        seen += items.size();
        ended = next == null || seen >= limit;
        position = next;
        return items.size() <= wanted ? items : items.subList(0, (int) wanted);
    }

    /**
     * {@return whether an item is one of a kind: single values may well be the same on two pages}
     *
     * @param item the item
     */
    private static boolean isTelling(@Nullable Object item) {
        return item != null
                && !(item instanceof Number)
                && !(item instanceof CharSequence)
                && !(item instanceof Boolean);
    }
}

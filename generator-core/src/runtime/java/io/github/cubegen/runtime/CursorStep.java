package io.github.cubegen.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages that lead to each other.
 *
 * @param <K> the type of the cursor
 * @param <P> the type of a page
 * @param <T> the type of an item
 * @param cursor what the next page begins with; null ends the list
 */
record CursorStep<K, P extends @Nullable Object, T extends @Nullable Object>(Source<K, P, T> cursor)
        implements PageStep<K, P, T> {

    /**
     * Where the cursor stands.
     *
     * @param <K> the type of the cursor
     * @param <P> the type of a page
     * @param <T> the type of an item
     */
    @FunctionalInterface
    interface Source<K, P extends @Nullable Object, T extends @Nullable Object> {
        /**
         * {@return the cursor; null if there is none}
         *
         * @param position where the page is; null for the one that the caller asked for
         * @param items the items of the page
         * @param response the page
         */
        @Nullable
        K find(@Nullable K position, List<T> items, ApiResponse<P> response);
    }

    /**
     * {@return pages that hold the cursor}
     *
     * @param <K> the type of the cursor
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param next the cursor in a page
     */
    static <K, P extends @Nullable Object, T extends @Nullable Object> CursorStep<K, P, T> inPage(
            Function<P, @Nullable K> next) {
        return new CursorStep<>((position, items, response) -> next.apply(response.body()));
    }

    /**
     * {@return pages whose last item holds the cursor}
     *
     * @param <K> the type of the cursor
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param key the cursor in an item
     */
    static <K, P extends @Nullable Object, T extends @Nullable Object> CursorStep<K, P, T> inLastItem(
            Function<T, @Nullable K> key) {
        return new CursorStep<>((position, items, response) -> {
            List<@Nullable K> keys = items.stream().<@Nullable K>map(key).toList();
            K last = keys.isEmpty() ? null : keys.get(keys.size() - 1);
            if (last == null && !keys.isEmpty()) {
                throw new IllegalStateException("The last item of a page does not say where the next page begins");
            }
            if (last != null && !isInOrder(position, keys, last)) {
                throw new IllegalStateException(
                        "The items of a page are not in the order in which the pages go on: sort by what leads on");
            }
            return last;
        });
    }

    /**
     * {@return whether the last item of a page lies beyond the others in the direction in which it lies beyond the page before:
     *     otherwise items would be left out, or come twice}
     *
     * @param <K> the type of the cursor
     * @param position where the page is
     * @param keys the cursors of its items
     * @param last the last of them
     */
    // Cursors are text or numbers.
    @SuppressWarnings("unchecked")
    private static <K> boolean isInOrder(@Nullable K position, List<@Nullable K> keys, K last) {
        Comparable<K> end = (Comparable<K>) last;
        int direction = position == null ? 0 : Integer.signum(end.compareTo(position));
        for (K key : keys) {
            int sign = key == null ? 0 : Integer.signum(end.compareTo(key));
            if (sign != 0 && direction != 0 && sign != direction) {
                return false;
            }
            direction = direction == 0 ? sign : direction;
        }
        return true;
    }

    /**
     * {@return pages that hold the address of the next}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param address the address in a page
     * @param parameter the parameter of its query that is the cursor
     */
    static <P extends @Nullable Object, T extends @Nullable Object> CursorStep<String, P, T> inAddress(
            Function<P, ? extends @Nullable Object> address, String parameter) {
        return new CursorStep<>((position, items, response) -> {
            Object next = address.apply(response.body());
            return next == null || next.toString().isEmpty() ? null : NextLink.parameter(next.toString(), parameter);
        });
    }

    /**
     * {@return pages with a header {@code Link}}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param parameter the parameter of the address that is the cursor
     */
    static <P extends @Nullable Object, T extends @Nullable Object> CursorStep<String, P, T> inLink(String parameter) {
        return new CursorStep<>((position, items, response) -> {
            String next = NextLink.of(response.headers().allValues("Link"));
            return next == null ? null : NextLink.parameter(next, parameter);
        });
    }

    @Override
    public @Nullable K next(@Nullable K position, List<T> items, ApiResponse<P> response) {
        K next = cursor.find(position, items, response);
        if (next == null || next.equals("")) {
            return null;
        }
        if (next.equals(position)) {
            throw new IllegalStateException("The page that begins with " + next + " leads to itself");
        }
        return next;
    }
}

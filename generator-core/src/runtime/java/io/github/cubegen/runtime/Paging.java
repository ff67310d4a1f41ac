package io.github.cubegen.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the list of an operation goes on from page to page. Immutable: each method gives a changed copy.
 *
 * @param <K> the type of what says which page: a number, or a cursor
 * @param <P> the type of a page, the result of the operation
 * @param <T> the type of an item
 */
public final class Paging<K, P extends @Nullable Object, T extends @Nullable Object> {
    /** What a page holds. */
    private final Function<P, @Nullable List<T>> items;

    /** How to find the next page. */
    private final PageStep<K, P, T> step;

    /**
     * Keeps both.
     *
     * @param items what a page holds
     * @param step how to find the next page
     */
    private Paging(Function<P, @Nullable List<T>> items, PageStep<K, P, T> step) {
        this.items = items;
        this.step = step;
    }

    /**
     * {@return pages with numbers}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param items what a page holds
     * @param given the number that the caller asked for; null for the first page
     * @param first the number of the first page
     * @param size how many items the caller asked for, or the documented default; null if neither is known
     */
    public static <P extends @Nullable Object, T extends @Nullable Object> Paging<Long, P, T> byNumber(
            Function<P, @Nullable List<T>> items, @Nullable Number given, long first, @Nullable Number size) {
        return new Paging<>(
                items, NumberStep.byNumber(given == null ? first : given.longValue(), first, longOrNull(size)));
    }

    /**
     * {@return pages that begin after a number of items}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param items what a page holds
     * @param given how many items the caller wants to leave out; null for none
     * @param size how many items the caller asked for, or the documented default; null if neither is known
     */
    public static <P extends @Nullable Object, T extends @Nullable Object> Paging<Long, P, T> byOffset(
            Function<P, @Nullable List<T>> items, @Nullable Number given, @Nullable Number size) {
        return new Paging<>(items, NumberStep.byOffset(given == null ? 0 : given.longValue(), longOrNull(size)));
    }

    /**
     * {@return pages each of which tells the cursor of the next; the list ends with a page that tells none}
     *
     * @param <K> the type of the cursor
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param items what a page holds
     * @param next the cursor in a page
     */
    public static <K, P extends @Nullable Object, T extends @Nullable Object> Paging<K, P, T> byCursor(
            Function<P, @Nullable List<T>> items, Function<P, @Nullable K> next) {
        return new Paging<>(items, CursorStep.inPage(next));
    }

    /**
     * {@return pages that begin after the last item of the page before; the list ends with an empty page}
     *
     * @param <K> the type of the cursor
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param items what a page holds
     * @param key the cursor in an item
     */
    public static <K, P extends @Nullable Object, T extends @Nullable Object> Paging<K, P, T> byLastItem(
            Function<P, @Nullable List<T>> items, Function<T, @Nullable K> key) {
        return new Paging<>(items, CursorStep.inLastItem(key));
    }

    /**
     * {@return pages each of which has the address of the next, of which only one parameter is used: the request goes where all
     *     others go}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param items what a page holds
     * @param address the address in a page; null ends the list
     * @param parameter the parameter of the query
     */
    public static <P extends @Nullable Object, T extends @Nullable Object> Paging<String, P, T> byAddress(
            Function<P, @Nullable List<T>> items, Function<P, ? extends @Nullable Object> address, String parameter) {
        return new Paging<>(items, CursorStep.inAddress(address, parameter));
    }

    /**
     * {@return pages with a header {@code Link} (RFC 8288) of which the link {@code next} leads to the next page; only one parameter
     *     of its address is used}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param items what a page holds
     * @param parameter the parameter of the query
     */
    public static <P extends @Nullable Object, T extends @Nullable Object> Paging<String, P, T> byLink(
            Function<P, @Nullable List<T>> items, String parameter) {
        return new Paging<>(items, CursorStep.inLink(parameter));
    }

    /**
     * Says where a page tells how many items there are on all pages. It is asked on every page, as it can change.
     *
     * @param total the number in a page; null if it is not told there
     * @return the pages, which end when this number is reached
     */
    public Paging<K, P, T> total(Function<P, ? extends @Nullable Number> total) {
        return new Paging<>(items, step.total(page -> longOrNull(total.apply(page))));
    }

    /**
     * Says where a page tells how many items it can have at most, which a server may limit further than was asked.
     *
     * @param size the number in a page; null if it is not told there
     * @return the pages, which go on by this number
     */
    public Paging<K, P, T> size(Function<P, ? extends @Nullable Number> size) {
        return new Paging<>(items, step.size(page -> longOrNull(size.apply(page))));
    }

    /**
     * {@return the items of a page}
     *
     * @param page the page; null for an answer without content
     */
    List<T> items(P page) {
        List<T> found = page == null ? null : items.apply(page);
        return found == null ? List.of() : found;
    }

    /**
     * {@return which page follows; null if none does}
     *
     * @param position where the page is; null for the one that the caller asked for
     * @param found the items of the page
     * @param response the page
     */
    @Nullable
    K next(@Nullable K position, List<T> found, ApiResponse<P> response) {
        return response.body() == null ? null : step.next(position, found, response);
    }

    /**
     * {@return the number; null if there is none}
     *
     * @param number the number
     */
    private static @Nullable Long longOrNull(@Nullable Number number) {
        return number == null ? null : number.longValue();
    }
}

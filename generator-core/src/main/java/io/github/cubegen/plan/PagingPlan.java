package io.github.cubegen.plan;

import org.jspecify.annotations.Nullable;

/**
 * How an operation whose result is a page gives all pages.
 *
 * @param style how the next page is asked for
 * @param page what a page is
 * @param item what an item is
 * @param parameter what says which page
 * @param wireName the name of that parameter on the wire
 * @param position the name of the variable that holds the position
 * @param size what says how many items a page may have; null if nothing does
 * @param defaultSize how many items a page may have where the caller does not say; null if that is not known
 * @param first the number of the first page
 * @param items the items in a page
 * @param total how many items there are, in a page; null if it does not tell
 * @param pageSize how many items it may have, in a page; null if it does not tell
 * @param cursor the cursor in a page, or for {@link Style#LAST_ITEM} in an item; null for the other styles
 */
public record PagingPlan(
        Style style,
        Value page,
        Value item,
        Input parameter,
        String wireName,
        String position,
        @Nullable Input size,
        @Nullable Integer defaultSize,
        int first,
        AccessPlan items,
        @Nullable AccessPlan total,
        @Nullable AccessPlan pageSize,
        @Nullable AccessPlan cursor) {

    /** How the next page is asked for. */
    public enum Style {
        /** By its number. */
        PAGE,
        /** By the number of items before it. */
        OFFSET,
        /** By a cursor in the page. */
        CURSOR,
        /** By a cursor in the last item. */
        LAST_ITEM,
        /** By a parameter of an address in the page. */
        ADDRESS,
        /** By a parameter of an address in the header {@code Link}. */
        LINK
    }

    /**
     * Something that the caller hands over.
     *
     * @param name the argument, or the component of the record of parameters
     * @param argument whether it is an argument
     * @param kind its type
     */
    public record Input(String name, boolean argument, ScalarKind kind) {}
}

package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the list that an operation gives goes on from page to page. From {@code x-cubegen-pagination}.
 *
 * @param style how the next page is asked for
 * @param parameter the query parameter that says which page
 * @param size the query parameter that says how many items a page may have; null if there is none
 * @param first the number of the first page
 * @param items where the items are in a page; empty if the page is the list
 * @param total where a page says how many items there are on all pages; null if it does not
 * @param pageSize where a page says how many items it may have; null if it does not
 * @param cursor where the cursor is: in a page, or for {@link Style#LAST_ITEM} in an item; null for the other styles
 */
public record Pagination(
        JsonPointer pointer,
        Style style,
        String parameter,
        @Nullable String size,
        int first,
        Place items,
        @Nullable Place total,
        @Nullable Place pageSize,
        @Nullable Place cursor) {

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
     * A value in a page.
     *
     * @param pointer the place in the description that names it
     * @param names the properties that lead to it, from the outermost
     */
    public record Place(JsonPointer pointer, List<String> names) {
        public Place {
            names = List.copyOf(names);
        }
    }
}

package io.github.cubegen.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How to find the next page.
 *
 * @param <K> the type of what says which page
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
interface PageStep<K, P extends @Nullable Object, T extends @Nullable Object> {
    /**
     * {@return which page follows; null if none does}
     *
     * @param position where the page is; null for the one that the caller asked for
     * @param items the items of the page
     * @param response the page, which is not null
     * @throws IllegalStateException if the page leads back to itself, or does not say how to go on
     */
    @Nullable
    K next(@Nullable K position, List<T> items, ApiResponse<P> response);

    /**
     * {@return the same with a total; for cursors, which say themselves where the list ends, without a difference}
     *
     * @param total how many items a page says there are
     */
    default PageStep<K, P, T> total(Function<P, @Nullable Long> total) {
        return this;
    }

    /**
     * {@return the same with a size; for cursors, which do not count, without a difference}
     *
     * @param size how many items a page says that it can have
     */
    default PageStep<K, P, T> size(Function<P, @Nullable Long> size) {
        return this;
    }
}

package io.github.cubegen.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are counted, or whose items are.
 *
 * <p>An empty page ends a list only where no total says that there is more: servers leave items out of a page after cutting it.
 * A short page never ends a list: servers give less than was asked for. Who asks for no positive number of items gets one page:
 * APIs give such numbers a meaning of their own.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 * @param counted whether the position is the number of a page; otherwise it is a number of items
 * @param start where the caller began
 * @param first the number of the first page
 * @param asked how many items a page can have, as far as the request says
 * @param total how many items a page says there are
 * @param size how many items a page says that it can have
 */
record NumberStep<P extends @Nullable Object, T extends @Nullable Object>(
        boolean counted,
        long start,
        long first,
        @Nullable Long asked,
        Function<P, @Nullable Long> total,
        Function<P, @Nullable Long> size)
        implements PageStep<Long, P, T> {

    /**
     * {@return pages with numbers}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param start where the caller begins
     * @param first the number of the first page
     * @param asked how many items a page can have
     */
    static <P extends @Nullable Object, T extends @Nullable Object> NumberStep<P, T> byNumber(
            long start, long first, @Nullable Long asked) {
        return new NumberStep<>(true, start, first, asked, page -> null, page -> null);
    }

    /**
     * {@return pages that begin after a number of items}
     *
     * @param <P> the type of a page
     * @param <T> the type of an item
     * @param start where the caller begins
     * @param asked how many items a page can have
     */
    static <P extends @Nullable Object, T extends @Nullable Object> NumberStep<P, T> byOffset(
            long start, @Nullable Long asked) {
        return new NumberStep<>(false, start, 0, asked, page -> null, page -> null);
    }

    @Override
    public @Nullable Long next(@Nullable Long position, List<T> items, ApiResponse<P> response) {
        if (asked != null && asked <= 0) {
            return null;
        }
        long here = position == null ? start : position;
        Long told = size.apply(response.body());
        Long all = total.apply(response.body());
        return counted ? nextNumber(here, told, all, items.size()) : nextOffset(here, told, all, items.size());
    }

    /**
     * {@return the number of the next page; null if there is none}
     *
     * @param here the number of this page
     * @param told how many items a page can have, as the page says
     * @param all how many items there are, as the page says
     * @param count how many items came
     */
    private @Nullable Long nextNumber(long here, @Nullable Long told, @Nullable Long all, int count) {
        Long width = positive(told) == null ? positive(asked) : told;
        boolean more = (all == null || width == null) ? count > 0 : (here - first + 1) * width < all;
        return more ? Long.valueOf(here + 1) : null;
    }

    /**
     * {@return how many items are before the next page; null if there is none}
     *
     * <p>What was asked for only counts where nothing came: otherwise it would leave out items where a server gives less.
     *
     * @param here how many items are before this page
     * @param told how many items a page can have, as the page says
     * @param all how many items there are, as the page says
     * @param count how many items came
     */
    private @Nullable Long nextOffset(long here, @Nullable Long told, @Nullable Long all, int count) {
        Long width = positive(told) == null ? positive((long) count) : told;
        Long step = width == null && all != null ? positive(asked) : width;
        if (step == null) {
            return null;
        }
        boolean more = all == null ? count > 0 : here + step < all;
        return more ? Long.valueOf(here + step) : null;
    }

    /**
     * {@return the number; null if it is not positive}
     *
     * @param number the number
     */
    private static @Nullable Long positive(@Nullable Long number) {
        return number != null && number > 0 ? number : null;
    }

    @Override
    public PageStep<Long, P, T> total(Function<P, @Nullable Long> there) {
        return new NumberStep<>(counted, start, first, asked, there, size);
    }

    @Override
    public PageStep<Long, P, T> size(Function<P, @Nullable Long> there) {
        return new NumberStep<>(counted, start, first, asked, total, there);
    }
}

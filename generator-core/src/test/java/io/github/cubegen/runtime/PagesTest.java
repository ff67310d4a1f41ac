package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {

    /** A page as a server gives it. */
    private record Page(
            List<Long> items,
            @Nullable Long total,
            @Nullable String next) {}

    private final List<Object> asked = new ArrayList<>();

    private static ApiResponse<Page> ok(Page page) {
        return new ApiResponse<>(200, HttpHeaders.of(Map.of(), (a, b) -> true), page);
    }

    private static Page page(long from, long to, @Nullable Long total) {
        return new Page(LongStream.range(from, to).boxed().toList(), total, null);
    }

    private <K> Function<@Nullable K, ApiResponse<Page>> server(Function<@Nullable K, Page> pages) {
        return position -> {
            asked.add(position == null ? "first" : position);
            return ok(pages.apply(position));
        };
    }

    private static List<Long> upTo(long end) {
        return LongStream.range(0, end).boxed().toList();
    }

    /** Five items, two a page, with a total. */
    private Pages<Page, Long> numbered(@Nullable Integer size) {
        return Pages.of(Paging.<Page, Long>byNumber(Page::items, null, 1, size).total(Page::total), server(number -> {
            long start = (number == null ? 0 : number - 1) * 2;
            return page(Math.min(start, 5), Math.min(start + 2, 5), 5L);
        }));
    }

    @Test
    void nothingIsSentBeforeItIsAskedFor() {
        Pages<Page, Long> pages = numbered(2);
        Iterator<Long> items = pages.items().iterator();
        assertThat(asked).isEmpty();
        assertThat(items.next()).isZero();
        assertThat(items.next()).isEqualTo(1);
        assertThat(asked).containsExactly("first");
        assertThat(items.next()).isEqualTo(2);
        assertThat(asked).containsExactly("first", 2L);
    }

    @Test
    void aTotalThatIsNeverReachedEndsAfterAHundredEmptyPages() {
        Pages<Page, Long> pages = Pages.of(
                Paging.<Page, Long>byNumber(Page::items, null, 1, 2).total(Page::total),
                server(number -> page(0, number == null ? 2 : 0, Long.MAX_VALUE / 4)));
        assertThatIllegalStateException().isThrownBy(pages::all).withMessageContaining("100 pages in a row were empty");
        assertThat(asked).hasSize(101);
    }

    @Test
    void numbersEndWithTheTotal() {
        assertThat(numbered(2).all()).isEqualTo(upTo(5));
        assertThat(asked).containsExactly("first", 2L, 3L);
    }

    @Test
    void withoutTheSizeTheEmptyPageEndsThem() {
        assertThat(numbered(null)).containsExactlyElementsOf(upTo(5));
        assertThat(asked).containsExactly("first", 2L, 3L, 4L);
    }

    @Test
    void aLastPageThatIsFullAsksForNothingMoreIfThereIsATotal() {
        Pages<Page, Long> pages = Pages.of(
                Paging.<Page, Long>byOffset(Page::items, null, 2).total(Page::total),
                server((Long skip) -> page(skip == null ? 0 : skip, (skip == null ? 0 : skip) + 2, 4L)));
        assertThat(pages.all()).isEqualTo(upTo(4));
        assertThat(asked).containsExactly("first", 2L);
    }

    @Test
    void aLastPageThatIsFullIsFollowedByAnEmptyOneIfThereIsNoTotal() {
        Pages<Page, Long> pages = Pages.of(Paging.<Page, Long>byOffset(Page::items, null, 2), server((Long skip) -> {
            long start = skip == null ? 0 : skip;
            return page(start, Math.min(start + 2, 4), null);
        }));
        assertThat(pages.all()).isEqualTo(upTo(4));
        assertThat(asked).containsExactly("first", 2L, 4L);
    }

    @Test
    void anEmptyPageInTheMiddleEndsNothing() {
        Pages<Page, Long> byNumber = Pages.of(
                Paging.<Page, Long>byNumber(Page::items, null, 1, 2).total(Page::total),
                server((Long number) -> number != null && number == 2 ? page(0, 0, 6L) : page(0, 2, 6L)));
        assertThat(byNumber.all()).hasSize(4);
        Pages<Page, Long> byOffset = Pages.of(
                Paging.<Page, Long>byOffset(Page::items, null, 2).total(Page::total),
                server((Long skip) -> skip != null && skip == 2 ? page(0, 0, 6L) : page(0, 2, 6L)));
        assertThat(byOffset.all()).hasSize(4);
        assertThat(asked).containsExactly("first", 2L, 3L, "first", 2L, 4L);
    }

    @Test
    void aServerThatGivesLessThanAskedForLosesNothing() {
        Pages<Page, Long> pages = Pages.of(
                Paging.<Page, Long>byOffset(Page::items, null, 1000).total(Page::total), server((Long skip) -> {
                    long start = skip == null ? 0 : skip;
                    return page(start, Math.min(start + 3, 7), 7L);
                }));
        assertThat(pages.all()).isEqualTo(upTo(7));
    }

    @Test
    void theTotalOfTheLastPageCounts() {
        List<Long> totals = List.of(4L, 6L, 6L);
        Pages<Page, Long> grows =
                Pages.of(Paging.<Page, Long>byOffset(Page::items, null, 2).total(Page::total), server((Long skip) -> {
                    long start = skip == null ? 0 : skip;
                    return page(start, start + 2, totals.get((int) start / 2));
                }));
        assertThat(grows.all()).isEqualTo(upTo(6));
        Pages<Page, Long> shrinks = Pages.of(
                Paging.<Page, Long>byNumber(Page::items, null, 1, 2).total(Page::total),
                server((Long number) -> number == null ? page(0, 2, 9L) : page(2, 3, 3L)));
        assertThat(shrinks.all()).isEqualTo(upTo(3));
    }

    @Test
    void theSizeThatThePageTellsComesFirst() {
        Pages<Page, Long> pages = Pages.of(
                Paging.<Page, Long>byNumber(Page::items, null, 1, 100)
                        .total(Page::total)
                        .size(page -> 2),
                server((Long number) -> page(0, 2, 4L)));
        assertThat(pages.all()).hasSize(4);
    }

    @Test
    void theCallersOwnBeginningIsTheFirstPage() {
        Pages<Page, Long> byNumber = Pages.of(
                Paging.<Page, Long>byNumber(Page::items, 4, 1, 1).total(Page::total), server(number -> page(0, 1, 5L)));
        assertThat(byNumber.all()).hasSize(2);
        Pages<Page, Long> byOffset = Pages.of(
                Paging.<Page, Long>byOffset(Page::items, 7L, 1).total(Page::total), server(skip -> page(0, 1, 9L)));
        assertThat(byOffset.all()).hasSize(2);
        assertThat(asked).containsExactly("first", 5L, "first", 8L);
    }

    @Test
    void aCursorEndsWhereThereIsNone() {
        Map<String, Page> pages = Map.of(
                "", new Page(List.of(0L), null, "b"), "b", new Page(List.of(), null, "c"), "c", page(1, 2, null));
        Pages<Page, Long> all = Pages.of(
                Paging.<String, Page, Long>byCursor(Page::items, Page::next),
                server(cursor -> pages.getOrDefault(cursor == null ? "" : cursor, page(9, 9, null))));
        assertThat(all.all()).isEqualTo(upTo(2));
        assertThat(asked).containsExactly("first", "b", "c");
    }

    @Test
    void aCursorThatLeadsToItselfIsRefused() {
        Pages<Page, Long> all = Pages.of(
                Paging.<String, Page, Long>byCursor(Page::items, Page::next),
                server(cursor -> new Page(List.of(1L), null, "same")));
        assertThatIllegalStateException().isThrownBy(all::all).withMessageContaining("same");
        assertThat(asked).hasSize(2);
    }

    @Test
    void theLastItemLeadsOnUntilAPageIsEmpty() {
        Pages<Page, Long> older =
                Pages.of(Paging.<Long, Page, Long>byLastItem(Page::items, id -> id), server(before -> {
                    long end = before == null ? 5 : before;
                    return new Page(
                            IntStream.range(0, 2)
                                    .mapToObj(i -> end - 1 - i)
                                    .filter(id -> id >= 0)
                                    .toList(),
                            null,
                            null);
                }));
        assertThat(older.all()).containsExactly(4L, 3L, 2L, 1L, 0L);
        assertThat(asked).containsExactly("first", 3L, 1L, 0L);
    }

    @Test
    void itemsInAnotherOrderThanTheCursorsAreRefused() {
        Pages<Page, Long> mixed = Pages.of(
                Paging.<Long, Page, Long>byLastItem(Page::items, id -> id),
                server(before -> new Page(List.of(5L, 9L, 7L), null, null)));
        assertThatIllegalStateException().isThrownBy(mixed::all).withMessageContaining("order");
        Pages<Page, Long> ascending = Pages.of(
                Paging.<Long, Page, Long>byLastItem(Page::items, id -> id),
                server(before -> page(0, before == null ? 4 : before, null)));
        assertThatIllegalStateException().isThrownBy(ascending::all).withMessageContaining("order");
    }

    @Test
    void aLastItemWithoutKeyIsRefused() {
        Pages<Page, Long> older =
                Pages.of(Paging.<Long, Page, Long>byLastItem(Page::items, id -> null), server(b -> page(0, 1, null)));
        assertThatIllegalStateException().isThrownBy(older::all);
    }

    @Test
    void oneParameterOfAnAddressIsUsed() {
        Pages<Page, Long> all = Pages.of(
                Paging.<Page, Long>byAddress(Page::items, Page::next, "after"),
                server(after -> new Page(
                        List.of(0L), null, after == null ? "https://evil.example/x?limit=1&after=a%2Bb#end" : "")));
        assertThat(all.all()).hasSize(2);
        assertThat(asked).containsExactly("first", "a+b");
        Pages<Page, Long> other = Pages.of(
                Paging.<Page, Long>byAddress(Page::items, page -> "https://a.example/?x=1", "after"),
                server(after -> page(0, 1, null)));
        assertThatIllegalStateException().isThrownBy(other::all).withMessageContaining("after");
    }

    @Test
    void linksAreReadFromTheHeader() {
        assertThat(NextLink.of(
                        List.of("<https://a/?page=1>; rel=\"prev\", <https://a/?page=3,4>; title=\"a, b\"; rel=next")))
                .isEqualTo("https://a/?page=3,4");
        assertThat(NextLink.of(List.of("<https://a>; rel=\"last next\""))).isEqualTo("https://a");
        assertThat(NextLink.of(List.of("<https://a>; rel=last", "nonsense"))).isNull();
        Paging<String, Page, Long> paging = Paging.byLink(Page::items, "page");
        HttpHeaders headers = HttpHeaders.of(Map.of("Link", List.of("</x?page=2>; rel=\"next\"")), (a, b) -> true);
        assertThat(paging.next(null, List.of(), new ApiResponse<>(200, headers, page(0, 0, null))))
                .isEqualTo("2");
    }

    @Test
    void aLimitStopsTheCalls() {
        assertThat(numbered(2).limit(3).all()).isEqualTo(upTo(3));
        assertThat(asked).containsExactly("first", 2L);
        assertThat(numbered(2).limit(2).pages()).hasSize(1);
        assertThat(numbered(2).limit(0).all()).isEmpty();
        assertThat(asked).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> numbered(2).limit(-1));
    }

    @Test
    void streamsReadNoFurtherThanTheyMust() {
        assertThat(numbered(2).stream().filter(id -> id > 1).findFirst()).contains(2L);
        assertThat(asked).containsExactly("first", 2L);
    }

    @Test
    void pagesCanBeTakenAsTheyAre() {
        assertThat(numbered(2).pages()).extracting(Page::total).containsExactly(5L, 5L, 5L);
        assertThat(numbered(2).first().items()).containsExactly(0L, 1L);
    }

    @Test
    void aServerThatDoesNotHeedThePositionIsFoundOut() {
        Pages<List<List<Long>>, List<Long>> pages =
                Pages.of(Paging.<List<List<Long>>, List<Long>>byOffset(page -> page, null, 2), skip -> {
                    asked.add(skip == null ? "first" : skip);
                    return new ApiResponse<>(200, HttpHeaders.of(Map.of(), (a, b) -> true), List.of(List.of(7L)));
                });
        assertThatIllegalStateException().isThrownBy(pages::all).withMessageContaining("same page");
        assertThat(asked).hasSize(2);
    }

    @Test
    void whoAsksForNoPositiveNumberGetsOnePage() {
        Pages<Page, Long> last =
                Pages.of(Paging.<Page, Long>byOffset(Page::items, null, -1), server(skip -> page(8, 9, null)));
        assertThat(last.all()).containsExactly(8L);
        assertThat(asked).hasSize(1);
    }

    @Test
    void theEndIsTheEnd() {
        Iterator<Page> pages = numbered(2).limit(1).pages().iterator();
        pages.next();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    }

    @Test
    @SuppressWarnings("NullAway") // doesn't know yet that a body of such a type may be null
    void anAnswerWithoutContentIsAnEmptyList() {
        Paging<Long, @Nullable Page, Long> paging =
                Paging.<@Nullable Page, Long>byOffset(page -> page == null ? null : page.items(), null, 2);
        Pages<@Nullable Page, Long> pages =
                Pages.of(paging, skip -> new ApiResponse<>(204, HttpHeaders.of(Map.of(), (a, b) -> true), null));
        assertThat(pages.all()).isEmpty();
    }
}

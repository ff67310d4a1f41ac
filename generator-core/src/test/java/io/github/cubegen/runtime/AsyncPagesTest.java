package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsyncPagesTest {
    private static final Paging<Long, List<Long>, Long> PAGING = Paging.byOffset(items -> items, null, null);

    private final List<CompletableFuture<ApiResponse<List<Long>>>> calls = new ArrayList<>();

    private static ApiResponse<List<Long>> ok(Long... items) {
        return new ApiResponse<>(200, HttpHeaders.of(Map.of(), (a, b) -> true), List.of(items));
    }

    /** Each call waits until the test answers it. */
    private AsyncPages<List<Long>, Long> waiting() {
        return AsyncPages.of(PAGING, skip -> {
            CompletableFuture<ApiResponse<List<Long>>> call = new CompletableFuture<>();
            calls.add(call);
            return call;
        });
    }

    private static AsyncPages<List<Long>, Long> immediate(Function<@Nullable Long, ApiResponse<List<Long>>> server) {
        return AsyncPages.of(PAGING, skip -> CompletableFuture.completedFuture(server.apply(skip)));
    }

    @Test
    void aPageIsSentForWhenTheOneBeforeWasTaken() {
        CompletableFuture<List<Long>> all = waiting().all();
        assertThat(calls).hasSize(1);
        calls.get(0).complete(ok(1L, 2L));
        assertThat(calls).hasSize(2);
        calls.get(1).complete(ok());
        assertThat(all).isCompletedWithValue(List.of(1L, 2L));
    }

    @Test
    void aHundredThousandPagesTakeNoStack() {
        assertThat(immediate(skip -> skip == null ? ok(0L) : skip < 100_000 ? ok(skip) : ok())
                        .all()
                        .join())
                .hasSize(100_000);
    }

    @Test
    void cancellingStopsTheCallAndAllThatWouldFollow() {
        CompletableFuture<List<Long>> all = waiting().all();
        calls.get(0).complete(ok(1L));
        all.cancel(true);
        assertThat(calls).hasSize(2);
        assertThat(calls.get(1)).isCancelled();
    }

    @Test
    void aFailureEndsTheWalk() {
        CompletableFuture<@Nullable Void> walk = waiting().forEach(item -> {});
        calls.get(0).completeExceptionally(new IllegalStateException("broken"));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(walk::join)
                .withCauseInstanceOf(IllegalStateException.class)
                .withMessageContaining("broken");
        assertThat(calls).hasSize(1);
    }

    @Test
    void whatTheTakerThrowsEndsTheWalk() {
        CompletableFuture<@Nullable Void> walk = immediate(skip -> ok(1L)).forEach(item -> {
            throw new IllegalArgumentException("no");
        });
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(walk::join)
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTakerOfPagesDecides() {
        List<List<Long>> taken = new ArrayList<>();
        immediate(skip -> ok(skip == null ? 0 : skip))
                .forEachPage(page -> {
                    taken.add(page);
                    return taken.size() < 3;
                })
                .join();
        assertThat(taken).containsExactly(List.of(0L), List.of(1L), List.of(2L));
    }

    @Test
    void limitsAndFirstPagesEndEarly() {
        assertThat(immediate(skip -> ok(1L, 2L)).limit(3).all().join()).containsExactly(1L, 2L, 1L);
        assertThat(immediate(skip -> ok(1L, 2L)).first().join()).containsExactly(1L, 2L);
    }
}

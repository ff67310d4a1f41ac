package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many calls from many threads against a server that fails at random and carries out each idempotency key once: orders with a
 * key are neither lost nor doubled, and those without one are never doubled. {@code -Dsoak=10000} for the long form,
 * {@code -Dsoak.report=FILE} for its numbers. The limit is for a build that would never end.
 */
@Timeout(value = 900, unit = TimeUnit.SECONDS)
class SoakTest {
    private static final int CALLS = Integer.getInteger("soak", 640);
    private static final int THREADS = 64;
    private static final Operation<String> ORDER =
            Operation.<String>of("order", "POST", "/orders").text(200, "text/plain");

    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    /** As many as the JDK's client may use: left to itself, it takes one for each exchange at a time, which tells nothing of growth. */
    private final ExecutorService workers = Executors.newFixedThreadPool(8);

    @AfterEach
    void close() {
        workers.shutdownNow();
    }

    @Test
    void losesNoneAndDoublesNone() throws Exception {
        try (OrderServer server = OrderServer.start(17);
                ApiClient api = new TestApi(server.uri())
                        .httpClient(HttpClient.newBuilder().executor(workers).build())
                        .timeout(Duration.ofMinutes(5))
                        .retries(RetryPolicy.DEFAULT.maxRetries(50).pauses(Duration.ofMillis(2), Duration.ofMillis(50)))
                        .build()) {
            run(api, server, CALLS / 4);
            long heap = heap();
            int threads = threads();
            run(api, server, CALLS);
            assertThat(wrong).isEmpty();
            for (int i = 0; i < CALLS; i++) {
                String order = name(i);
                assertThat(server.times(order)).as(order).isLessThanOrEqualTo(1);
                assertThat(isKeyed(i) && server.times(order) == 0).as(order).isFalse();
            }
            long grown = heap() - heap;
            int more = threads() - threads;
            String report = System.getProperty("soak.report");
            if (report != null) {
                Files.writeString(
                        Path.of(report),
                        CALLS + " calls, " + server.requests() + " requests; heap " + (heap >> 10) + " KiB, "
                                + (grown >> 10) + " KiB more at the end; threads " + threads + ", " + more
                                + " more at the end\n");
            }
            assertThat(grown).as("growth of the heap, in bytes").isLessThan(16L << 20);
            assertThat(more).as("growth of threads").isLessThan(16);
        }
    }

    /** Calls until so many were made in all, and the threads that made them have ended: they are not to be counted. */
    private void run(ApiClient api, OrderServer server, int calls) throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean async = i % 2 == 0;
            Thread caller = new Thread(() -> {
                for (int order = next.getAndIncrement(); order < calls; order = next.getAndIncrement()) {
                    call(api, server, order, async);
                }
            });
            caller.setDaemon(true);
            caller.start();
            callers.add(caller);
        }
        for (Thread caller : callers) {
            caller.join(Duration.ofMinutes(14).toMillis());
            assertThat(caller.isAlive()).isFalse();
        }
        next.set(calls);
    }

    private void call(ApiClient api, OrderServer server, int number, boolean async) {
        String order = name(number);
        ApiClient client = isKeyed(number) ? api.with(options -> options.idempotencyKey("key-" + order)) : api;
        Call<String> call = Call.of(ORDER).body(RequestBody.text("text/plain", order));
        try {
            String answer = (async ? client.sendAsync(call).join() : client.send(call)).body();
            if (!answer.equals(order) || server.times(order) != 1) {
                wrong.add(order + " got " + answer + ", carried out " + server.times(order));
            }
        } catch (CallException | CompletionException e) {
            // One without a key may fail: it is not sent again.
            if (isKeyed(number)) {
                wrong.add(order + ": " + e);
            }
        } catch (RuntimeException e) {
            wrong.add(order + ": " + e);
        }
    }

    private static String name(int order) {
        return "order-" + order;
    }

    private static boolean isKeyed(int order) {
        return order % 4 != 0;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** {@return how many threads there are, but for those of the server, of which each connection has one} */
    private static int threads() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("cubegen-continuations")) {
                thread.join(Duration.ofMinutes(1).toMillis()); // they end by themselves
            }
        }
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().equals("order-server"))
                .count();
    }
}

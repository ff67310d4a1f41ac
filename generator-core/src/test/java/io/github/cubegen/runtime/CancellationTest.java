package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that end before their answer does. The limit is for a build that would otherwise never end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CancellationTest {
    private static final Operation<Void> OPERATION =
            Operation.<Void>of("op", "GET", "/a").noContent(200);
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc";

    @ParameterizedTest
    @ValueSource(strings = {"", HALF})
    void givesUpWhenTheTimeIsOverWhereverTheAnswerIs(String beginning) throws Exception {
        try (SilentServer server = SilentServer.sending(beginning);
                ApiClient api = api(server).timeout(Duration.ofMillis(200)).build()) {
            assertThatThrownBy(() -> api.send(Call.of(OPERATION)))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessage("GET /a (op): no response within PT0.2S");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(server.left().get()).isTrue();
        }
        try (SilentServer server = SilentServer.sending(beginning);
                ApiClient api = api(server).timeout(Duration.ofMillis(200)).build()) {
            assertThatThrownBy(() -> api.sendAsync(Call.of(OPERATION)).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CallTimeoutException.class);
            assertThat(server.left().get()).isTrue();
        }
    }

    @Test
    void keepsTheTimersOfOtherCallsGoingWhenACallerBlocksInAContinuation() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        try (SilentServer server = SilentServer.sending("");
                SilentServer other = SilentServer.sending("");
                ApiClient api = api(server).timeout(Duration.ofMillis(100)).build();
                ApiClient otherApi = api(other).timeout(Duration.ofMillis(100)).build()) {
            CompletableFuture<Boolean> blocked =
                    api.sendAsync(Call.of(OPERATION)).handle((response, problem) -> await(second));
            assertThatThrownBy(() -> otherApi.sendAsync(Call.of(OPERATION)).get())
                    .hasCauseInstanceOf(CallTimeoutException.class);
            second.countDown();
            assertThat(blocked.get()).isTrue();
        }
    }

    /** The common pool may be full of what waits for these very calls, and the reader of answers has others to read. */
    @Test
    void goesOnOnThreadsOfItsOwn() throws Exception {
        List<String> threads = new CopyOnWriteArrayList<>();
        CountDownLatch registered = new CountDownLatch(1);
        CallListener listener = new CallListener() {
            @Override
            public void before(CallListener.Attempt attempt) {
                if (attempt.number() > 1) {
                    threads.add(Thread.currentThread().getName());
                }
            }
        };
        try (ScriptedServer server = ScriptedServer.of(request -> {
                    await(registered);
                    return ScriptedServer.Reply.of(request.number() == 0 ? 503 : 200);
                });
                SilentServer silent = SilentServer.sending("");
                ApiClient api = new TestApi(server.uri())
                        .time(TestTime.quick())
                        .listener(listener)
                        .build();
                ApiClient late = api(silent).timeout(Duration.ofMillis(500)).build()) {
            CompletableFuture<Void> answered = api.sendAsync(Call.of(OPERATION))
                    .thenAccept(response -> threads.add(Thread.currentThread().getName()));
            registered.countDown();
            answered.join();
            late.sendAsync(Call.of(OPERATION))
                    .handle((response, problem) ->
                            threads.add(Thread.currentThread().getName()))
                    .join();
        }
        assertThat(threads).hasSize(3).allMatch(name -> name.equals("cubegen-continuations"));
    }

    /** What reads answers would wait for itself. */
    @Test
    void letsAContinuationMakeTheNextCallAndWaitForIt() throws Exception {
        try (ScriptedServer server = ScriptedServer.inTurn(
                        ScriptedServer.Reply.of(200), ScriptedServer.Reply.of(404), ScriptedServer.Reply.of(200));
                ApiClient api = new TestApi(server.uri())
                        .httpClient(
                                HttpClient.newBuilder().executor(Runnable::run).build())
                        .build()) {
            CompletableFuture<Integer> last = api.sendAsync(Call.of(OPERATION))
                    .thenCompose(first -> api.sendAsync(Call.of(OPERATION)))
                    .handle((second, problem) -> api.send(Call.of(OPERATION)).status());
            assertThat(last.join()).isEqualTo(200);
        }
    }

    @Test
    void runsNoContinuationOnTheThreadOfTheTimers() throws Exception {
        try (SilentServer server = SilentServer.sending("");
                ApiClient api = api(server).timeout(Duration.ofMillis(100)).build()) {
            String timers = CompletableFuture.supplyAsync(
                            () -> Thread.currentThread().getName(),
                            CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS, Runnable::run))
                    .get();
            String continuation = api.sendAsync(Call.of(OPERATION))
                    .handle((response, problem) -> Thread.currentThread().getName())
                    .get();
            assertThat(continuation).isNotEqualTo(timers);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HALF})
    void letsTheServerSeeACancellation(String beginning) throws Exception {
        try (SilentServer server = SilentServer.sending(beginning);
                ApiClient api = api(server).build()) {
            CompletableFuture<Void> call = ApiResponse.bodyOf(api.sendAsync(Call.of(OPERATION)));
            assertThat(server.asked().get()).isTrue();
            assertThat(call.cancel(true)).isTrue();
            assertThat(server.left().get()).isTrue();
            assertThatThrownBy(call::get).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void letsTheServerSeeAnInterruptAndKeepsItsMark() throws Exception {
        try (SilentServer server = SilentServer.sending("");
                ApiClient api = api(server).build()) {
            CompletableFuture<Throwable> outcome = new CompletableFuture<>();
            AtomicBoolean marked = new AtomicBoolean();
            Thread caller = new Thread(() -> {
                try {
                    api.send(Call.of(OPERATION));
                } catch (TransportException e) {
                    marked.set(Thread.currentThread().isInterrupted());
                    outcome.complete(e);
                }
            });
            caller.start();
            assertThat(server.asked().get()).isTrue();
            caller.interrupt();
            assertThat(outcome.get()).hasCauseInstanceOf(InterruptedException.class);
            assertThat(marked).isTrue();
            assertThat(server.left().get()).isTrue();
        }
    }

    @Test
    void endsWhatIsUnderWayWithTheClient() throws Exception {
        try (SilentServer server = SilentServer.sending("")) {
            ApiClient api = api(server).build();
            CompletableFuture<ApiResponse<Void>> call = api.sendAsync(Call.of(OPERATION));
            assertThat(server.asked().get()).isTrue();
            api.close();
            api.close();
            assertThat(server.left().get()).isTrue();
            assertThatThrownBy(call::get).hasCauseInstanceOf(TransportException.class);
            assertThatIllegalStateException().isThrownBy(() -> api.send(Call.of(OPERATION)));
            assertThatIllegalStateException().isThrownBy(() -> new TestApi(api).build());
        }
    }

    @Test
    void endsTheCallThatAThreadWaitsForWithTheClient() throws Exception {
        try (SilentServer server = SilentServer.sending(HALF)) {
            ApiClient api = api(server).build();
            AtomicBoolean marked = new AtomicBoolean();
            CompletableFuture<Throwable> outcome = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    api.send(Call.of(OPERATION));
                } catch (TransportException e) {
                    marked.set(Thread.currentThread().isInterrupted());
                    outcome.complete(e);
                }
            });
            caller.start();
            assertThat(server.asked().get()).isTrue();
            api.close();
            assertThat(outcome.get()).hasCauseInstanceOf(CancellationException.class);
            assertThat(marked).isFalse();
            assertThat(server.left().get()).isTrue();
        }
    }

    /** A pause, and the wait for a token: then nothing is under way on a connection. */
    @Test
    void endsWhatOnlyWaitsWithTheClient() throws Exception {
        TestTime time = TestTime.endless();
        try (ScriptedServer server = ScriptedServer.inTurn(ScriptedServer.Reply.of(503))) {
            ApiClient api = new TestApi(server.uri()).time(time).build();
            CompletableFuture<ApiResponse<Void>> paused = api.sendAsync(Call.of(OPERATION));
            time.asleep().get();
            api.close();
            assertThatThrownBy(paused::get).hasCauseInstanceOf(TransportException.class);

            CompletableFuture<IssuedToken> never = new CompletableFuture<>();
            ApiClient locked = new TestApi(server.uri())
                    .scheme("token", HttpBearer.of((client, previous) -> never))
                    .build();
            CompletableFuture<ApiResponse<Void>> waiting = locked.sendAsync(Call.of(
                    Operation.<Void>of("op", "GET", "/a").security("token").noContent(200)));
            locked.close();
            assertThatThrownBy(waiting::get).hasCauseInstanceOf(TransportException.class);
        }
    }

    @Test
    void sendsNothingWhenItsTimeIsOver() throws Exception {
        CallListener slow = new CallListener() {
            @Override
            public void before(CallListener.Attempt attempt) {
                long end = System.nanoTime() + Duration.ofMillis(50).toNanos();
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            }
        };
        try (ScriptedServer server = ScriptedServer.inTurn(ScriptedServer.Reply.of(200));
                ApiClient api = new TestApi(server.uri())
                        .listener(slow)
                        .timeout(Duration.ofMillis(10))
                        .build()) {
            assertThatThrownBy(() -> api.send(Call.of(OPERATION))).isInstanceOf(CallTimeoutException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void handsNothingOfTheFirstCallerOn() throws Exception {
        InheritableThreadLocal<String> user = new InheritableThreadLocal<>();
        user.set("alice");
        CompletableFuture<String> seen = new CompletableFuture<>();
        Continuations.thread(() -> seen.complete(String.valueOf(user.get()))).start();
        assertThat(seen.get()).isEqualTo("null");
    }

    /** The answer is there, and on its way to a caller who no longer waits. */
    @Test
    void freesTheConnectionOfADownloadThatIsCancelledAfterItsAnswerCame() throws Exception {
        CompletableFuture<Boolean> freed = new CompletableFuture<>();
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        InputStream body = new ByteArrayInputStream(new byte[9]) {
            @Override
            public void close() {
                freed.complete(true);
            }
        };
        Transport transport = new Transport() {
            @Override
            public CompletableFuture<TransportResponse> send(TransportRequest request) {
                return answer;
            }

            @Override
            public void close() {}
        };
        Operation<Download> file = Operation.<Download>of("file", "GET", "/a").binary(200, "*/*");
        try (ApiClient api =
                new TestApi(URI.create("http://localhost")).transport(transport).build()) {
            CompletableFuture<ApiResponse<Download>> call = api.sendAsync(Call.of(file));
            HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
            answer.complete(new TransportResponse(200, none, body));
            if (!call.cancel(true)) {
                call.get().body().close();
            }
            assertThat(freed.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void keepsTheInterruptOfACallerWhoseTimeIsOver() throws Exception {
        try (SilentServer server = SilentServer.sending("");
                ApiClient api = api(server).timeout(Duration.ofMillis(200)).build()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> api.send(Call.of(OPERATION)))
                    .isInstanceOf(TransportException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void keepsConnectionsForTheNextCalls() throws Exception {
        Set<String> connections = ConcurrentHashMap.newKeySet();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            connections.add(exchange.getRemoteAddress().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
        try (ApiClient api = new TestApi(uri).build()) {
            for (int i = 0; i < 20; i++) {
                api.send(Call.of(OPERATION));
                api.sendAsync(Call.of(OPERATION)).join();
            }
        } finally {
            server.stop(0);
        }
        // The JDK gives a connection back a moment after its last byte, so that a quick caller may open another one.
        assertThat(connections).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void saysThatTheConnectionBroke() throws IOException {
        try (SilentServer server = SilentServer.sending("HTTP/1.1 garbage\r\n\r\n");
                ApiClient api = api(server).retries(RetryPolicy.NONE).build()) {
            assertThatThrownBy(() -> api.send(Call.of(OPERATION)))
                    .isInstanceOf(TransportException.class)
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    private static TestApi api(SilentServer server) {
        return new TestApi(server.uri());
    }
}

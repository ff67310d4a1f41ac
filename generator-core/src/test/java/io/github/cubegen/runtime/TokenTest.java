package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cubegen.runtime.ScriptedServer.Reply;
import io.github.cubegen.runtime.ScriptedServer.Request;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that the client gets by itself. The limit is for a build that would never end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TokenTest {
    private static final Operation<Void> GET =
            Operation.<Void>of("op", "GET", "/a").security("token").noContent(200);
    private static final Operation<Void> POST =
            Operation.<Void>of("post", "POST", "/a").security("token").noContent(200);
    private static final Reply EXPIRED = Reply.of(401, "{\"errors\":[\"Required session does not exist\"]}");

    private final TestTime time = TestTime.quick();
    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void opensOneForAnyNumberOfFirstCallers() throws Exception {
        CountDownLatch all = new CountDownLatch(1);
        Function<Request, Reply> script = request -> {
            await(all);
            return open(request);
        };
        try (ScriptedServer server = server(script, request -> Reply.of(200));
                ApiClient api = api(server).build()) {
            List<CompletableFuture<ApiResponse<Void>>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(i % 2 == 0 ? api.sendAsync(Call.of(GET)) : blocking(api));
            }
            all.countDown();
            calls.forEach(CompletableFuture::join);
            assertThat(server.requests("/session")).hasSize(1);
            assertThat(server.requests("/a"))
                    .hasSize(64)
                    .allMatch(request -> request.header("T").equals("token-1"));
        }
    }

    @Test
    void hasTheTimeOfTheClientAndNotThatOfTheFirstCaller() throws Exception {
        CountDownLatch impatientIsGone = new CountDownLatch(1);
        Function<Request, Reply> script = request -> {
            await(impatientIsGone);
            return open(request);
        };
        try (ScriptedServer server = server(script, request -> Reply.of(200));
                ApiClient api = api(server).build()) {
            CompletableFuture<ApiResponse<Void>> impatient =
                    api.with(options -> options.timeout(Duration.ofMillis(20))).sendAsync(Call.of(GET));
            CompletableFuture<ApiResponse<Void>> patient = api.sendAsync(Call.of(GET));
            assertThatThrownBy(impatient::join).hasCauseInstanceOf(CallTimeoutException.class);
            impatientIsGone.countDown();
            assertThat(patient.join().status()).isEqualTo(200);
            assertThat(server.requests("/session")).hasSize(1);
        }
    }

    @Test
    void hasTheTimeOfTheFirstClientAndNotThatOfACopy() throws Exception {
        CountDownLatch impatientIsGone = new CountDownLatch(1);
        Function<Request, Reply> script = request -> {
            await(impatientIsGone);
            return open(request);
        };
        try (ScriptedServer server = server(script, request -> Reply.of(200));
                ApiClient api = api(server).build();
                ApiClient copy = new TestApi(api).timeout(Duration.ofMillis(20)).build()) {
            CompletableFuture<ApiResponse<Void>> impatient = copy.sendAsync(Call.of(GET));
            CompletableFuture<ApiResponse<Void>> patient = api.sendAsync(Call.of(GET));
            assertThatThrownBy(impatient::join).hasCauseInstanceOf(CallTimeoutException.class);
            impatientIsGone.countDown();
            assertThat(patient.join().status()).isEqualTo(200);
            assertThat(server.requests("/session")).hasSize(1);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // a source of someone who does without the check
    void isGotAgainAfterASourceThatFailedInAnyWay() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        TokenSource odd = (client, previous) -> {
            switch (asked.incrementAndGet()) {
                case 1 -> throw new NoClassDefFoundError("gone");
                case 2 -> {
                    return null;
                }
                default -> {
                    return CompletableFuture.completedFuture(IssuedToken.of("good", null));
                }
            }
        };
        try (ScriptedServer server = server(this::open, request -> Reply.of(200));
                ApiClient api = new TestApi(server.uri())
                        .time(time)
                        .scheme("token", ApiKey.inHeader("T", odd))
                        .build()) {
            assertThatThrownBy(() -> api.send(Call.of(GET))).hasRootCauseInstanceOf(NoClassDefFoundError.class);
            time.pass(Duration.ofSeconds(2));
            assertThatThrownBy(() -> api.send(Call.of(GET))).isInstanceOf(TokenException.class);
            time.pass(Duration.ofSeconds(2));
            assertThat(api.send(Call.of(GET)).status()).isEqualTo(200);
        }
    }

    /** Each look at the clock fails once; whichever it is, the call has an end and the next one gets a token. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void isGotAgainAfterAClockThatFailed(int good) throws Exception {
        AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        TimeSource odd = new TimeSource() {
            @Override
            public Instant now() {
                return time.now();
            }

            @Override
            public long nanoTime() {
                if (left.getAndDecrement() == 0) {
                    throw new IllegalStateException("no time");
                }
                return time.nanoTime();
            }

            @Override
            public CompletableFuture<@Nullable Void> sleep(Duration pause) {
                return time.sleep(pause);
            }
        };
        try (ScriptedServer server = server(this::open, request -> Reply.of(200));
                ApiClient api = new TestApi(server.uri())
                        .time(odd)
                        .scheme(
                                "token",
                                ApiKey.inHeader(
                                        "T",
                                        (client, previous) ->
                                                CompletableFuture.completedFuture(IssuedToken.of("good", null))))
                        .build()) {
            left.set(good);
            try {
                api.send(Call.of(GET));
            } catch (IllegalStateException | TokenException e) {
                assertThat(e).hasStackTraceContaining("no time");
            }
            left.set(Integer.MAX_VALUE);
            time.pass(Duration.ofSeconds(2));
            assertThat(api.send(Call.of(GET)).status()).isEqualTo(200);
        }
    }

    @Test
    void keepsItAcrossCopiesForTheSameServerAndGetsAnotherForAnother() throws Exception {
        try (ScriptedServer server = server(this::open, request -> Reply.of(200));
                ScriptedServer other = server(this::open, request -> Reply.of(200));
                ApiClient api = api(server).build();
                ApiClient copy = new TestApi(api).timeout(Duration.ofSeconds(9)).build();
                ApiClient elsewhere = new TestApi(api).baseUri(other.uri()).build()) {
            api.send(Call.of(GET));
            copy.send(Call.of(GET));
            copy.with(CallOptions::withoutRetries).send(Call.of(GET));
            elsewhere.send(Call.of(GET));
            assertThat(server.requests("/session")).hasSize(1);
            assertThat(other.requests("/a").get(0).header("T")).isEqualTo("token-2");
        }
    }

    @Test
    void renewsItBeforeItsEnd() throws Exception {
        try (ScriptedServer server = server(this::open, request -> Reply.of(200));
                ApiClient api = api(server).build()) {
            api.send(Call.of(GET));
            time.pass(Duration.ofMinutes(119));
            api.send(Call.of(GET));
            time.pass(Duration.ofSeconds(31));
            api.send(Call.of(GET));
            assertThat(server.requests("/a"))
                    .extracting(request -> request.header("T"))
                    .containsExactly("token-1", "token-1", "token-2");
        }
    }

    @Test
    void learnsFromAnswersThatItLivesLonger() throws Exception {
        Function<Request, Reply> script = request -> Reply.of(200).with("Until", "7200");
        try (ScriptedServer server = server(this::open, script);
                ApiClient api = api(server).build()) {
            for (int i = 0; i < 5; i++) {
                api.send(Call.of(GET));
                time.pass(Duration.ofMinutes(100));
            }
            assertThat(server.requests("/session")).hasSize(1);
        }
    }

    @Test
    void renewsItOnceWhenTheServerRefusesItAndSendsEachCallAgain() throws Exception {
        CountDownLatch refused = new CountDownLatch(64);
        Function<Request, Reply> script = request -> {
            if (request.header("T").equals("token-1") && request.target().equals("/a")) {
                refused.countDown();
                await(refused);
                return EXPIRED;
            }
            return Reply.of(200);
        };
        try (ScriptedServer server = server(this::open, script);
                ApiClient api = api(server).build()) {
            List<CompletableFuture<ApiResponse<Void>>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(api.sendAsync(Call.of(i % 2 == 0 ? GET : POST)));
            }
            calls.forEach(CompletableFuture::join);
            assertThat(server.requests("/session")).hasSize(2);
            assertThat(server.requests("/a")).hasSize(128);
        }
    }

    @Test
    void sendsACallAgainOnlyOnce() throws Exception {
        try (ScriptedServer server = server(this::open, request -> EXPIRED);
                ApiClient api = api(server).build()) {
            time.pass(Duration.ofSeconds(5));
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(GET)));
            assertThat(e.status()).isEqualTo(401);
            assertThat(server.requests("/a").size()).isLessThanOrEqualTo(2);
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> api.send(Call.of(GET))).isInstanceOf(ApiException.class);
            }
            assertThat(server.requests("/session").size()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void tellsEveryWaiterWhyThereIsNone() throws Exception {
        CountDownLatch all = new CountDownLatch(1);
        Function<Request, Reply> script = request -> {
            await(all);
            return Reply.of(401, "{\"errors\":[\"Invalid password\"]}");
        };
        try (ScriptedServer server = server(script, request -> Reply.of(200));
                ApiClient api = api(server).build()) {
            List<CompletableFuture<ApiResponse<Void>>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(i % 2 == 0 ? api.sendAsync(Call.of(GET)) : blocking(api));
            }
            all.countDown();
            for (CompletableFuture<ApiResponse<Void>> call : calls) {
                assertThatThrownBy(call::join)
                        .isInstanceOf(CompletionException.class)
                        .cause()
                        .isInstanceOf(TokenException.class)
                        .hasMessage("GET /a (op): not sent, no token: "
                                + "POST /session (open): 401 Unauthorized: Invalid password")
                        .hasCauseInstanceOf(ApiException.class);
            }
            assertThat(server.requests()).hasSize(1);
            // For a while nothing is tried, and then it is.
            assertThatThrownBy(() -> api.send(Call.of(GET))).isInstanceOf(TokenException.class);
            assertThat(server.requests()).hasSize(1);
            time.pass(Duration.ofSeconds(2));
            assertThatThrownBy(() -> api.send(Call.of(GET))).isInstanceOf(TokenException.class);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void goesOnWithAGoodTokenIfItsRenewalFails() throws Exception {
        AtomicBoolean down = new AtomicBoolean();
        try (ScriptedServer server =
                        server(request -> down.get() ? Reply.of(500) : open(request), request -> Reply.of(200));
                ApiClient api = api(server).build()) {
            api.send(Call.of(GET));
            down.set(true);
            time.pass(Duration.ofHours(2).minusSeconds(20));
            api.send(Call.of(GET));
            api.send(Call.of(GET));
            assertThat(server.requests("/session")).hasSize(2);
            time.pass(Duration.ofSeconds(21));
            assertThatThrownBy(() -> api.send(Call.of(GET))).isInstanceOf(TokenException.class);
        }
    }

    @Test
    void letsOneWaiterGoWithoutTheOthers() throws Exception {
        CountDownLatch all = new CountDownLatch(1);
        Function<Request, Reply> script = request -> {
            await(all);
            return open(request);
        };
        try (ScriptedServer server = server(script, request -> Reply.of(200));
                ApiClient api = api(server).build()) {
            CompletableFuture<ApiResponse<Void>> first = api.sendAsync(Call.of(GET));
            CompletableFuture<ApiResponse<Void>> second = api.sendAsync(Call.of(GET));
            assertThat(first.cancel(true)).isTrue();
            assertThatThrownBy(() -> api.with(options -> options.timeout(Duration.ofMillis(50)))
                            .send(Call.of(GET)))
                    .isInstanceOf(CallTimeoutException.class);
            all.countDown();
            assertThat(second.get().status()).isEqualTo(200);
            assertThat(server.requests("/session")).hasSize(1);
            assertThat(server.requests("/a")).hasSize(1);
        }
    }

    @Test
    void waitsForNoTokenThatNeedsItself() throws Exception {
        TokenSource source =
                (api, previous) -> api.sendAsync(Call.of(GET)).thenApply(response -> IssuedToken.of("x", null));
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(200));
                ApiClient api = new TestApi(server.uri())
                        .scheme("token", HttpBearer.of(source))
                        .build()) {
            assertThatThrownBy(() -> api.send(Call.of(GET)))
                    .isInstanceOf(TokenException.class)
                    .hasCauseInstanceOf(IllegalStateException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    private Reply open(Request request) {
        return Reply.of(201, "{\"token\":\"token-" + opened.incrementAndGet() + "\"}");
    }

    private static ScriptedServer server(Function<Request, Reply> session, Function<Request, Reply> others)
            throws IOException {
        return ScriptedServer.of(request -> (request.target().equals("/session") ? session : others).apply(request));
    }

    private TestApi api(ScriptedServer server) {
        return new TestApi(server.uri()).time(time).scheme("token", ApiKey.inHeader("T", new Sessions(time)));
    }

    private static CompletableFuture<ApiResponse<Void>> blocking(ApiClient api) {
        CompletableFuture<ApiResponse<Void>> response = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                response.complete(api.send(Call.of(GET)));
            } catch (RuntimeException e) {
                response.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return response;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

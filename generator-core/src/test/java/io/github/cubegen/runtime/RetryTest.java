package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cubegen.runtime.ScriptedServer.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again and what is not, and when. The limit is for a build that would never end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RetryTest {
    private static final Operation<Void> GET =
            Operation.<Void>of("op", "GET", "/a").noContent(200);
    private static final Operation<Void> POST =
            Operation.<Void>of("op", "POST", "/a").noContent(200);

    private final TestTime time = TestTime.quick();

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void sendsAgainWhatMayPass(int status) throws IOException {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(status), Reply.of(status), Reply.of(200));
                ApiClient api = api(server).build()) {
            assertThat(api.send(Call.of(GET)).status()).isEqualTo(200);
            assertThat(server.requests()).hasSize(3);
            assertThat(time.pauses()).hasSize(2);
            assertThat(time.pauses().get(0)).isBetween(Duration.ZERO, Duration.ofMillis(500));
            assertThat(time.pauses().get(1)).isBetween(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 408, 409, 422, 500, 501, 505})
    void sendsOnceWhatStays(int status) throws IOException {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(status), Reply.of(200));
                ApiClient api = api(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(GET)));
            assertThat(e.status()).isEqualTo(status);
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,3", "HEAD,3", "OPTIONS,3", "PUT,3", "DELETE,3", "POST,1", "PATCH,1"})
    void sendsAgainWhatIsIdempotent(String method, int times) throws IOException {
        Operation<Void> operation = Operation.<Void>of("op", method, "/a").noContent(200);
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503));
                ApiClient api = api(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(operation)));
            assertThat(e.attempts()).isEqualTo(times);
            assertThat(server.requests()).hasSize(times);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,false,1", "PUT,false,1", "POST,true,3"})
    void goesByTheDescriptionRatherThanTheMethod(String method, boolean idempotent, int times) throws IOException {
        Operation<Void> operation =
                Operation.<Void>of("op", method, "/a").idempotent(idempotent).noContent(200);
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503));
                ApiClient api = api(server).build()) {
            assertThatThrownBy(() -> api.send(Call.of(operation))).isInstanceOf(ApiException.class);
            assertThat(server.requests()).hasSize(times);
        }
    }

    @Test
    void sendsAgainWithTheSameKey() throws IOException {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503), Reply.of(200));
                ApiClient api = api(server).build()) {
            api.with(options -> options.idempotencyKey("k-1"))
                    .send(Call.of(POST).json("application/json", Codecs.STRING, "x"));
            assertThat(server.requests())
                    .extracting(request -> request.header("Idempotency-Key") + request.body())
                    .containsExactly("k-1\"x\"", "k-1\"x\"");
        }
    }

    @Test
    void takesAKeyThatIsAParameterForOne() throws IOException {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503), Reply.of(200));
                ApiClient api = api(server).build()) {
            api.send(Call.of(POST).header("idempotency-key", "k-1"));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void sendsNoBodyAgainThatCanBeReadOnce() throws IOException {
        Operation<Void> put = Operation.<Void>of("op", "PUT", "/a").noContent(200);
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503), Reply.of(200));
                ApiClient api = api(server).build()) {
            BinaryContent once = BinaryContent.of(new ByteArrayInputStream(new byte[3]));
            assertThatThrownBy(() -> api.send(Call.of(put).body(RequestBody.binary("text/plain", once))))
                    .isInstanceOf(ApiException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | PT7S",
                "007 | PT7S",
                "Thu, 26 Nov 2026 00:00:09 GMT | PT9S",
                "60 | PT60S",
            })
    void waitsAsLongAsTheServerAsksFor(String retryAfter, Duration pause) throws IOException {
        try (ScriptedServer server =
                        ScriptedServer.inTurn(Reply.of(429).with("Retry-After", retryAfter), Reply.of(200));
                ApiClient api = api(server).timeout(Duration.ofMinutes(2)).build()) {
            api.send(Call.of(GET));
            assertThat(time.pauses()).containsExactly(pause);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61 | PT61S",
                "99999999999999999999 | PT876000H",
                "Thu, 26 Nov 2026 01:00:00 GMT | PT1H",
                "Fri, 31 Dec 9999 23:59:59 GMT |",
            })
    void givesUpAtOnceIfTheServerAsksForTooMuch(String retryAfter, Duration told) throws IOException {
        try (ScriptedServer server =
                        ScriptedServer.inTurn(Reply.of(429).with("Retry-After", retryAfter), Reply.of(200));
                ApiClient api = api(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(GET)));
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e.retryAfter()).isNotNull().isGreaterThan(Duration.ofMinutes(1));
            if (told != null) {
                assertThat(e.retryAfter()).isEqualTo(told);
            }
            assertThat(time.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "1.5", " ", "Thu, 26 Nov 2020 00:00:00 GMT", "99 Nov"})
    void takesNoNoticeOfARetryAfterThatSaysNothing(String retryAfter) throws IOException {
        try (ScriptedServer server =
                        ScriptedServer.inTurn(Reply.of(429).with("Retry-After", retryAfter), Reply.of(200));
                ApiClient api = api(server).build()) {
            assertThat(api.send(Call.of(GET)).status()).isEqualTo(200);
            assertThat(time.pauses()).hasSize(1);
            assertThat(time.pauses().get(0)).isLessThanOrEqualTo(Duration.ofMillis(500));
        }
    }

    @Test
    void beginsNoPauseThatTheTimeoutWouldCut() throws IOException {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503).with("Retry-After", "30"));
                ApiClient api = api(server).timeout(Duration.ofSeconds(50)).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(GET)));
            assertThat(e.attempts()).isEqualTo(2);
            assertThat(e.waited()).isEqualTo(Duration.ofSeconds(30));
            assertThat(e.elapsed()).isEqualTo(Duration.ofSeconds(30));
            assertThat(e).hasMessage("GET /a (op) (attempt 2, after 30000 ms): 503 Service Unavailable");
        }
    }

    @Test
    void sendsAgainIfTheConnectionIsRefused() throws IOException {
        ScriptedServer server = ScriptedServer.inTurn(Reply.of(200));
        server.close();
        try (ApiClient api = api(server).build()) {
            TransportException e = catchThrowableOfType(TransportException.class, () -> api.send(Call.of(GET)));
            assertThat(e.attempts()).isEqualTo(3);
            assertThat(time.pauses()).hasSize(2);
            assertThat(catchThrowableOfType(TransportException.class, () -> api.send(Call.of(POST)))
                            .attempts())
                    .isEqualTo(1);
        }
    }

    @Test
    void letsACallBeSentOnce() throws IOException {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503));
                ApiClient api = api(server).build()) {
            assertThatThrownBy(() -> api.with(CallOptions::withoutRetries).send(Call.of(GET)))
                    .isInstanceOf(ApiException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void retriesAsynchronously() throws Exception {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503), Reply.of(200));
                ApiClient api = api(server).build()) {
            assertThat(api.sendAsync(Call.of(GET)).get().status()).isEqualTo(200);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void endsAPauseThatIsCancelled() throws Exception {
        TestTime endless = TestTime.endless();
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503));
                ApiClient api = new TestApi(server.uri()).time(endless).build()) {
            CompletableFuture<ApiResponse<Void>> call = api.sendAsync(Call.of(GET));
            assertThat(endless.asleep().get()).isLessThan(Duration.ofSeconds(1));
            assertThat(call.cancel(true)).isTrue();
            assertThatThrownBy(call::get).isInstanceOf(CancellationException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void endsAPauseAtTheTimeout() throws Exception {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503));
                ApiClient api = new TestApi(server.uri())
                        .time(TestTime.endless())
                        .timeout(Duration.ofSeconds(2))
                        .build()) {
            CallTimeoutException e = catchThrowableOfType(CallTimeoutException.class, () -> api.send(Call.of(GET)));
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e.timeout()).isEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    void choosesAnyPauseUpToTheLongest() {
        RetryPolicy policy = RetryPolicy.DEFAULT;
        assertThat(List.of(policy.pause(0, 0), policy.pause(0, 0.5), policy.pause(3, 0.5), policy.pause(99, 0.5)))
                .containsExactly(Duration.ZERO, Duration.ofMillis(250), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    private TestApi api(ScriptedServer server) {
        return new TestApi(server.uri()).time(time);
    }
}

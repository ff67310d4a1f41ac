package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cubegen.runtime.ScriptedServer.Reply;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What those who observe calls are told, and what nobody is told. The limit is for a build that would never end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ListenerTest {
    private static final String SECRET = "geheim-17";
    private static final Operation<Void> GET =
            Operation.<Void>of("getIt", "GET", "/a/{id}").security("token").noContent(200);
    private static final Operation<JsonValue> JSON =
            Operation.<JsonValue>of("json", "GET", "/a").result(200, Codecs.JSON);

    private static final Operation<JsonValue> JSON_BY_KEY =
            Operation.<JsonValue>of("byKey", "GET", "/a/{key}").secrets("key").result(200, Codecs.JSON);

    private final List<String> told = new ArrayList<>();
    private final TestTime time = TestTime.quick();

    @Test
    void tellsEachStepOfACall() throws IOException {
        try (ScriptedServer server =
                        ScriptedServer.inTurn(Reply.of(503), Reply.of(200).with("X-Request-Id", "r-1"));
                ApiClient api = api(server).listener(new Telling()).build()) {
            api.send(Call.of(GET).path("id", 7).query("q", SECRET));
            assertThat(told)
                    .containsExactly(
                            "before getIt 1 /a/7?q=***",
                            "retry getIt after 1: 503",
                            "before getIt 2 /a/7?q=***",
                            "after getIt 200 r-1, 2 attempts: null");
        }
    }

    @Test
    void showsNoValueOfAPathWithASecret() throws IOException {
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(404));
                ApiClient api =
                        new TestApi(server.uri()).listener(new Telling()).build()) {
            ApiException e = catchThrowableOfType(
                    ApiException.class,
                    () -> api.send(Call.of(JSON_BY_KEY).path("key", SECRET).query("q", SECRET)));
            assertThat(e.target()).isEqualTo("/a/{key}?q=***");
            assertThat(server.requests().get(0).target()).isEqualTo("/a/" + SECRET + "?q=" + SECRET);
            assertThat(told).first().isEqualTo("before byKey 1 /a/{key}?q=***");
        }
    }

    @Test
    void tellsOfTheEndOnceWhateverItIs() throws Exception {
        TestTime endless = TestTime.endless();
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(200, "no JSON"), Reply.of(404), Reply.of(503));
                ApiClient api = new TestApi(server.uri())
                        .time(endless)
                        .listener(new Telling())
                        .build()) {
            assertThatThrownBy(() -> api.send(Call.of(JSON))).isInstanceOf(DecodingException.class);
            assertThatThrownBy(() -> api.sendAsync(Call.of(JSON)).join()).hasCauseInstanceOf(ApiException.class);
            CompletableFuture<ApiResponse<JsonValue>> cancelled = api.sendAsync(Call.of(JSON));
            endless.asleep().join();
            cancelled.cancel(true);
            assertThat(told)
                    .filteredOn(text -> text.startsWith("after"))
                    .containsExactly(
                            "after json 200 null, 1 attempts: DecodingException",
                            "after json 404 null, 1 attempts: ApiException",
                            "after json 0 null, 1 attempts: CancellationException");
        }
    }

    @Test
    void sendsTheHeadersThatAListenerAdds() throws IOException {
        CallListener tracing = new CallListener() {
            @Override
            public void before(Attempt attempt) {
                attempt.header("traceparent", "00-1-" + attempt.number());
            }
        };
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(503), Reply.of(200));
                ApiClient api = api(server).listener(tracing).build()) {
            api.send(Call.of(GET).path("id", 7));
            assertThat(server.requests())
                    .extracting(request -> request.header("traceparent"))
                    .containsExactly("00-1-1", "00-1-2");
        }
    }

    @Test
    void sendsTheCallOfAListenerThatFails() throws IOException {
        CallListener failing = new CallListener() {
            @Override
            public void before(Attempt attempt) {
                throw new IllegalStateException("a listener's own problem");
            }
        };
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(200));
                ApiClient api =
                        api(server).listener(failing).listener(new Telling()).build()) {
            assertThat(api.send(Call.of(GET).path("id", 7)).status()).isEqualTo(200);
            assertThat(told).hasSize(2);
        }
    }

    @Test
    void sendsTheCallOfAListenerThatMissesAClass() throws IOException {
        CallListener missing = new CallListener() {
            @Override
            public void after(Outcome outcome) {
                throw new NoClassDefFoundError("io/opentelemetry/api/trace/Span");
            }
        };
        try (ScriptedServer server = ScriptedServer.inTurn(Reply.of(200));
                ApiClient api = api(server).listener(missing).build()) {
            assertThat(api.send(Call.of(GET).path("id", 7)).status()).isEqualTo(200);
        }
    }

    @Test
    void tellsOfTheEndOfACallThatATransportRefuses() {
        Transport refusing = new Transport() {
            @Override
            public CompletableFuture<TransportResponse> send(TransportRequest request) {
                throw new IllegalStateException("closed");
            }

            @Override
            public void close() {}
        };
        try (ApiClient api = new TestApi(URI.create("https://example.org"))
                .transport(refusing)
                .listener(new Telling())
                .build()) {
            assertThatThrownBy(() -> api.send(Call.of(JSON))).hasMessage("closed");
            assertThat(told)
                    .containsExactly("before json 1 /a", "after json 0 null, 0 attempts: IllegalStateException");
        }
    }

    @Test
    void tellsOfTokens() throws IOException {
        try (ScriptedServer server =
                        ScriptedServer.of(request -> request.target().equals("/session")
                                ? Reply.of(201, "{\"token\":\"" + SECRET + "\"}")
                                : Reply.of(200));
                ApiClient api = new TestApi(server.uri())
                        .scheme("token", HttpBearer.of(new Sessions(time)))
                        .listener(new Telling())
                        .build()) {
            api.send(Call.of(GET).path("id", 7));
            assertThat(told).contains("renewal token FIRST null");
        }
    }

    /** All that a client writes about calls that go well or wrong, searched for what must not be there. */
    @Test
    void writesNoSecret() throws IOException {
        RecordingLogger log = new RecordingLogger();
        List<Reply> replies = List.of(
                Reply.of(200),
                Reply.of(500, "{\"errors\":[\"token " + SECRET + " is not known\"]}"),
                Reply.of(401, SECRET),
                Reply.of(302).with("Location", "https://elsewhere.example/?" + SECRET),
                Reply.of(503).with("X-Debug", SECRET));
        StringWriter out = new StringWriter();
        PrintWriter text = new PrintWriter(out, true);
        try (ScriptedServer server = ScriptedServer.of(request -> replies.get(request.number() % replies.size()));
                ApiClient api = new TestApi(server.uri())
                        .time(time)
                        .header("X-Key", SECRET)
                        .scheme("token", ApiKey.inQuery("token", SECRET))
                        .listener(CallListener.log(log))
                        .build()) {
            for (int i = 0; i < 10; i++) {
                text.println(
                        api.with(options -> options.header("X-Own", SECRET)).options());
                outcome(api, text);
            }
            text.println(api);
            text.println(api.settings());
        }
        ScriptedServer gone = ScriptedServer.inTurn(Reply.of(200));
        gone.close();
        try (ApiClient api = api(gone).listener(CallListener.log(log)).build()) {
            outcome(api, text);
        }
        log.lines().forEach(text::println);
        assertThat(out.toString()).contains("X-Key=***", "/a/7?q=***&token=***", "token *** is not known");
        assertThat(out.toString()).doesNotContain(SECRET);
    }

    private static void outcome(ApiClient api, PrintWriter text) {
        Call<Void> call = Call.of(GET).path("id", 7).query("q", SECRET).header("X-Secret", SECRET);
        text.println(call);
        try {
            text.println(api.send(call));
        } catch (CallException e) {
            e.printStackTrace(text);
            text.println(e.target());
        }
    }

    private TestApi api(ScriptedServer server) {
        return new TestApi(server.uri()).time(time).scheme("token", ApiKey.inHeader("T", SECRET));
    }

    /** Writes down what it is told. */
    private final class Telling implements CallListener {
        @Override
        public void before(Attempt attempt) {
            told.add("before " + attempt.call().operation() + " " + attempt.number() + " " + attempt.target());
            assertThat(attempt.headers().values()).doesNotContain(SECRET);
        }

        @Override
        public void after(Outcome outcome) {
            Throwable problem = outcome.problem();
            assertThat(outcome.elapsed()).isGreaterThanOrEqualTo(Duration.ZERO);
            told.add("after " + outcome.call().operation() + " " + outcome.status() + " " + outcome.requestId() + ", "
                    + outcome.attempts() + " attempts: "
                    + (problem == null ? null : problem.getClass().getSimpleName()));
        }

        @Override
        public void retry(Retry retry) {
            told.add("retry " + retry.call().operation() + " after " + retry.attempts() + ": " + retry.status());
        }

        @Override
        public void renewal(Renewal renewal) {
            told.add("renewal " + renewal.scheme() + " " + renewal.reason() + " " + renewal.problem());
        }
    }
}

package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {
    private static final Operation<Void> OPERATION =
            Operation.<Void>of("op", "GET", "/a").noContent(200);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "file:///etc",
                "example.org",
                "/a",
                "http:///a",
                "http://localhost:0",
                "http://localhost:70000",
                "mailto:a@b",
                "https://john:geheim@example.org",
                "https://example.org?a=geheim",
                "https://example.org#geheim"
            })
    void refusesServersThatAreNone(String server) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestApi().baseUri(server))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TestApi(URI.create(server)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "content-length", "Connection", "Expect", "upgrade"})
    void refusesHeadersThatTheConnectionSets(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestApi().header(name, "x"))
                .withMessageContaining(name);
        assertThatIllegalArgumentException().isThrownBy(() -> ApiKey.inHeader(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim\n", "geheim\r\nX: y", "geheim\u0000"})
    void refusesCredentialsThatNoHeaderCanHold(String value) {
        List<ThrowingCallable> attempts = List.of(
                () -> ApiKey.inHeader("Key", value),
                () -> HttpBearer.of(value),
                () -> HttpBasic.of(value, "p"),
                () -> HttpBasic.of("u", value));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatIllegalArgumentException()
                        .isThrownBy(attempt)
                        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim")));
    }

    @Test
    void refusesCredentialsWithHalfACharacter() {
        String half = "geheim\ud800";
        List<ThrowingCallable> attempts = List.of(
                () -> ApiKey.inHeader("Key", half),
                () -> ApiKey.inQuery("key", half),
                () -> ApiKey.inCookie("key", half),
                () -> HttpBearer.of(half),
                () -> HttpBasic.of(half, "p"),
                () -> HttpBasic.of("u", half));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatIllegalArgumentException()
                        .isThrownBy(attempt)
                        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim")));
    }

    @Test
    void refusesNullByName() {
        String[] text = new String[1];
        Supplier<String>[] none = suppliers();
        Map<ThrowingCallable, String> attempts = Map.of(
                () -> new TestApi().header(text[0], "x"), "name",
                () -> new TestApi().header("X-A", text[0]), "value",
                () -> ApiKey.inHeader("Key", text[0]), "value",
                () -> ApiKey.inQuery("key", text[0]), "value",
                () -> ApiKey.inCookie("key", text[0]), "value",
                () -> ApiKey.inQuery("key", none[0]), "value",
                () -> HttpBearer.of(text[0]), "value",
                () -> HttpBearer.of(none[0]), "value",
                () -> HttpBasic.of(text[0], "p"), "user",
                () -> HttpBasic.of("u", text[0]), "password");
        assertThat(attempts)
                .allSatisfy((attempt, name) ->
                        assertThatNullPointerException().isThrownBy(attempt).withMessage(name));
    }

    @SuppressWarnings("unchecked")
    private static Supplier<String>[] suppliers() {
        return (Supplier<String>[]) new Supplier<?>[1];
    }

    @Test
    void needsAServer() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new TestApi().build())
                .withMessageContaining("baseUri");
    }

    @Test
    void refusesTimesThatAreNone() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofSeconds(Long.MIN_VALUE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TestApi().timeout(none))
                    .withMessage("A timeout is positive: " + none);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TestApi().connectTimeout(none))
                    .withMessage("A timeout is positive: " + none);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseLimits(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseLimits(1, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE / 1_000_000_000, 9_000_000_000L})
    void takesTimesBeyondTheRangeOfNanosecondsAsForEver(long seconds) throws Exception {
        Duration ages = Duration.ofSeconds(seconds, 999_999_999);
        try (TestServer server = TestServer.answering(200, "");
                ApiClient api = new TestApi(server.uri())
                        .timeout(ages)
                        .connectTimeout(ages)
                        .build()) {
            assertThat(api.send(Call.of(OPERATION)).status()).isEqualTo(200);
            assertThat(api.sendAsync(Call.of(OPERATION)).get().status()).isEqualTo(200);
        }
    }

    @Test
    void refusesAClientThatFollowsRedirects() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> new TestApi().httpClient(following));
    }

    @Test
    void sendsWithAGivenClientOfTheJdk() throws IOException {
        HttpClient given = HttpClient.newHttpClient();
        try (TestServer server = TestServer.answering(200, "")) {
            ApiClient first = new TestApi(server.uri()).httpClient(given).build();
            first.send(Call.of(OPERATION));
            first.close();
            try (ApiClient second = new TestApi(server.uri()).httpClient(given).build()) {
                second.send(Call.of(OPERATION));
            }
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void copiesTheSettingsOfAClient() throws IOException {
        try (TestServer server = TestServer.answering(200, "");
                ApiClient first = new TestApi(server.uri())
                        .header("X-A", "1")
                        .scheme("token", ApiKey.inHeader("Token", "t"))
                        .build();
                ApiClient second = new TestApi(first).header("X-B", "2").build()) {
            second.send(Call.of(OPERATION.security("token")));
            first.send(Call.of(OPERATION));
            assertThat(server.received().get(0).headers()).containsKeys("X-a", "X-b", "Token");
            assertThat(server.received().get(1).headers()).doesNotContainKeys("X-b", "Token");
        }
    }

    @Test
    void keepsSharedConnectionsForTheLastClient() throws IOException {
        try (TestServer server = TestServer.answering(200, "")) {
            ApiClient first = new TestApi(server.uri()).build();
            ApiClient second = new TestApi(first).build();
            first.close();
            first.close();
            assertThat(second.send(Call.of(OPERATION)).status()).isEqualTo(200);
            second.close();
            assertThatIllegalStateException().isThrownBy(() -> second.send(Call.of(OPERATION)));
        }
    }

    @Test
    void aBuilderServesAgainWhenItsFirstClientIsClosed() throws IOException {
        try (TestServer server = TestServer.answering(200, "")) {
            TestApi builder = new TestApi(server.uri()).httpClient(HttpClient.newHttpClient());
            for (int i = 0; i < 2; i++) {
                try (ApiClient api = builder.build()) {
                    assertThat(api.send(Call.of(OPERATION)).status()).isEqualTo(200);
                }
            }
            FakeTransport transport = new FakeTransport(CompletableFuture.completedFuture(
                    new TransportResponse(200, HttpHeaders.of(Map.of(), (name, value) -> true), new byte[0], false)));
            TestApi other = new TestApi(server.uri()).transport(transport);
            other.build().close();
            try (ApiClient api = other.build()) {
                assertThat(api.send(Call.of(OPERATION)).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void sendsThroughAGivenTransportAndLeavesItOpen() {
        FakeTransport transport = new FakeTransport(CompletableFuture.completedFuture(new TransportResponse(
                200, HttpHeaders.of(Map.of(), (name, value) -> true), "7".getBytes(StandardCharsets.UTF_8), false)));
        ApiClient api = new TestApi(URI.create("https://example.org/v1"))
                .transport(transport)
                .build();
        Operation<Long> operation = Operation.<Long>of("op", "PUT", "/a").result(200, Codecs.LONG);
        Call<Long> call = Call.of(operation).json("application/json", Codecs.list(Codecs.LONG), List.of(1L));
        assertThat(api.send(call).body()).isEqualTo(7L);
        api.close();
        assertThat(transport.closed).hasValue(0);
        assertThat(transport.requests).hasSize(1);
        assertThat(transport.requests.get(0)).hasToString("PUT https://example.org");
        assertThat(transport.requests.get(0).body()).hasToString("application/json, 3 bytes");
    }

    @Test
    void passesOnWhatATransportDoesWrong() {
        FakeTransport transport = new FakeTransport(CompletableFuture.failedFuture(new ArithmeticException("bug")));
        try (ApiClient api = new TestApi(URI.create("https://example.org"))
                .transport(transport)
                .build()) {
            assertThatThrownBy(() -> api.send(Call.of(OPERATION)))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("bug");
        }
    }

    private static final class FakeTransport implements Transport {
        private final CompletableFuture<TransportResponse> answer;
        private final AtomicInteger closed = new AtomicInteger();
        private final List<TransportRequest> requests = new ArrayList<>();

        FakeTransport(CompletableFuture<TransportResponse> answer) {
            this.answer = answer;
        }

        @Override
        public CompletableFuture<TransportResponse> send(TransportRequest request) {
            requests.add(request);
            return answer;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}

package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Connections and answers that fail in every way: the right exception in a bounded time, what may arrive twice is sent again and
 * nothing else, and no connection is left. The limit is for a build that would never end.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FaultTest {
    private static final Operation<JsonValue> GET =
            Operation.<JsonValue>of("get", "GET", "/a").result(200, Codecs.JSON);
    private static final Operation<JsonValue> POST =
            Operation.<JsonValue>of("post", "POST", "/a").result(200, Codecs.JSON);
    private static final Operation<Download> FILE =
            Operation.<Download>of("file", "GET", "/a").binary(200, "*/*");
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** What a server does, the exception, and how often a call is sent that may arrive twice. */
    static final List<Arguments> FAULTS = List.of(
            fault("reset before the headers", TransportException.class, 3, (out, client) -> reset(client)),
            fault("reset in the headers", TransportException.class, 3, (out, client) -> {
                RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Le");
                reset(client);
            }),
            fault("reset after the headers", TransportException.class, 3, (out, client) -> {
                RawServer.write(out, OK + "Content-Length: 10\r\n\r\n");
                reset(client);
            }),
            fault("no byte", TransportException.class, 3, (out, client) -> {}),
            fault(
                    "a body that is cut",
                    TransportException.class,
                    3,
                    (out, client) -> RawServer.write(out, OK + "Content-Length: 10\r\n\r\n[1")),
            fault(
                    "a chunk that is cut",
                    TransportException.class,
                    3,
                    (out, client) -> RawServer.write(out, OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n[1")),
            fault("a body that dribbles", CallTimeoutException.class, 1, (out, client) -> {
                RawServer.write(out, OK + "Content-Length: 10000\r\n\r\n");
                dribble(out);
            }),
            fault("headers that dribble", CallTimeoutException.class, 1, (out, client) -> {
                RawServer.write(out, "HTTP/1.1 200 OK\r\nX-A: ");
                dribble(out);
            }),
            fault(
                    "silence",
                    CallTimeoutException.class,
                    1,
                    (out, client) -> client.getInputStream().read()),
            fault(
                    "a page",
                    DecodingException.class,
                    1,
                    (out, client) -> RawServer.write(
                            out,
                            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>")),
            fault(
                    "malformed JSON",
                    DecodingException.class,
                    1,
                    (out, client) -> json(out, "{\"a\":".getBytes(StandardCharsets.UTF_8))),
            fault(
                    "deep JSON",
                    DecodingException.class,
                    1,
                    (out, client) -> json(out, "[".repeat(50_000).getBytes(StandardCharsets.UTF_8))),
            fault(
                    "invalid UTF-8",
                    DecodingException.class,
                    1,
                    (out, client) -> json(out, new byte[] {'"', (byte) 0xc3, (byte) 0x28, '"'})),
            fault(
                    "an overlong form in UTF-8",
                    DecodingException.class,
                    1,
                    (out, client) -> json(out, new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'})),
            fault("an empty body", DecodingException.class, 1, (out, client) -> json(out, new byte[0])),
            fault("a bomb", DecodingException.class, 1, (out, client) -> bomb(out)),
            fault("a body without end", DecodingException.class, 1, (out, client) -> {
                RawServer.write(out, OK + "Transfer-Encoding: chunked\r\n\r\n");
                while (true) {
                    RawServer.write(out, "1000\r\n" + " ".repeat(4096) + "\r\n");
                }
            }),
            fault("no HTTP", TransportException.class, 3, (out, client) -> RawServer.write(out, "SSH-2.0-x\r\n\r\n")),
            fault(
                    "a length that is no number",
                    TransportException.class,
                    3,
                    (out, client) -> RawServer.write(out, OK + "Content-Length: abc\r\n\r\n[1]")),
            fault(
                    "a storm of 503",
                    ApiException.class,
                    3,
                    (out, client) -> RawServer.write(
                            out, "HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")));

    private static Arguments fault(
            String name, Class<? extends ApiClientException> type, int attempts, RawServer.Fault fault) {
        return Arguments.of(name, type, attempts, fault);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("FAULTS")
    void failsAsItShould(String name, Class<? extends ApiClientException> type, int attempts, RawServer.Fault fault)
            throws Exception {
        try (RawServer server = RawServer.doing(fault)) {
            Instant begun = Instant.now();
            try (ApiClient api = new TestApi(server.uri())
                    .time(TestTime.quick())
                    .timeout(LIMIT)
                    .responseLimits(new ResponseLimits(1 << 16, 1 << 16))
                    .build()) {
                checkCalls(type, attempts, server, api);
            }
            assertThat(Duration.between(begun, Instant.now())).as(name).isLessThan(LIMIT.multipliedBy(5));
            eventually(() -> server.connections() == 0);
        }
    }

    private static void checkCalls(
            Class<? extends ApiClientException> type, int attempts, RawServer server, ApiClient api) {
        ApiClientException sync = catchThrowableOfType(type, () -> api.send(Call.of(GET)));
        assertThat(sync).isNotNull();
        // The client of the JDK sends a GET again by itself if no byte of an answer came.
        assertThat(server.requests()).hasSizeBetween(1, 2 * attempts).containsOnly("GET");
        if (sync instanceof CallException call) {
            assertThat(call.attempts()).isEqualTo(attempts);
        }
        ExecutionException async = catchThrowableOfType(
                ExecutionException.class, () -> api.sendAsync(Call.of(POST)).get());
        assertThat(async).hasCauseInstanceOf(type);
        // Not even the client of the JDK may send it twice.
        assertThat(server.requests()).filteredOn("POST"::equals).hasSize(1);
    }

    // The JDK gives up after some of them (older ones do not), and keeps the connection for as long as the server goes
    // on.
    @Test
    void endsInterimAnswersWithoutEnd() throws IOException {
        RawServer.Fault endless = (out, client) -> {
            while (true) {
                RawServer.write(out, "HTTP/1.1 103 Early Hints\r\n\r\n");
            }
        };
        try (RawServer server = RawServer.doing(endless);
                ApiClient api = new TestApi(server.uri()).timeout(LIMIT).build()) {
            CallException e = catchThrowableOfType(CallException.class, () -> api.send(Call.of(POST)));
            assertThat(e).isInstanceOfAny(TransportException.class, CallTimeoutException.class);
            assertThat(server.requests()).containsExactly("POST");
        }
    }

    @Test
    void failsIfNothingListens() throws IOException {
        ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        free.close();
        try (ApiClient api = new TestApi(URI.create("http://localhost:" + free.getLocalPort()))
                .time(TestTime.quick())
                .build()) {
            assertThat(catchThrowableOfType(TransportException.class, () -> api.send(Call.of(GET)))
                            .attempts())
                    .isEqualTo(3);
            assertThat(catchThrowableOfType(TransportException.class, () -> api.send(Call.of(POST)))
                            .attempts())
                    .isEqualTo(1);
        }
    }

    @Test
    void failsIfTheHostHasNoAddress() {
        // RFC 2606, section 2: never a name of the DNS.
        try (ApiClient api = new TestApi(URI.create("http://nowhere.invalid"))
                .time(TestTime.quick())
                .build()) {
            TransportException e = catchThrowableOfType(TransportException.class, () -> api.send(Call.of(GET)));
            assertThat(e).hasMessageContaining("nowhere.invalid:80");
        }
    }

    // A server that takes connections and never begins with TLS.
    @Test
    void givesUpOnTlsThatDoesNotBegin() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                ApiClient api = new TestApi(URI.create("https://localhost:" + silent.getLocalPort()))
                        .timeout(Duration.ofMillis(300))
                        .build()) {
            CallTimeoutException e = catchThrowableOfType(CallTimeoutException.class, () -> api.send(Call.of(GET)));
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e.elapsed()).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void endsAWayInCircles() throws IOException {
        try (ScriptedServer server =
                        ScriptedServer.inTurn(ScriptedServer.Reply.of(302).with("Location", "/b"));
                ApiClient api = new TestApi(server.uri()).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(FILE)));
            assertThat(e.status()).isEqualTo(302);
            assertThat(server.requests()).hasSize(Redirects.LIMIT + 1);
        }
    }

    private static void reset(Socket client) throws IOException {
        client.setSoLinger(true, 0);
        client.close();
    }

    private static void dribble(OutputStream out) throws IOException {
        while (true) {
            RawServer.write(out, " ");
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private static void json(OutputStream out, byte[] body) throws IOException {
        RawServer.write(out, OK + "Content-Length: " + body.length + "\r\n\r\n");
        out.write(body);
    }

    /** Small to send, and more than the limit when it is unpacked. */
    private static void bomb(OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] blanks = new byte[1 << 16];
            for (int i = 0; i < 256; i++) {
                gzip.write(blanks);
            }
        }
        RawServer.write(
                out,
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size()
                        + "\r\n\r\n");
        out.write(packed.toByteArray());
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}

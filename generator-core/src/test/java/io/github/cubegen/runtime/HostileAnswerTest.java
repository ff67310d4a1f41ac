package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers, byte by byte, that are unusual, wrong or meant to do harm. The limit is for a build that would never end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileAnswerTest {
    private static final Operation<Void> HEAD =
            Operation.<Void>of("op", "HEAD", "/a/{x}").noContent(200);
    private static final Operation<Void> NOTHING =
            Operation.<Void>of("op", "GET", "/a").noContent();
    private static final Operation<JsonValue> ANY =
            Operation.<JsonValue>of("op", "GET", "/a").result(200, Codecs.JSON);
    private static final Operation<Double> NUMBER =
            Operation.<Double>of("op", "GET", "/a").result(200, Codecs.DOUBLE);

    @Test
    void waitsForNoBodyOfAHeadRequest() throws IOException {
        try (SilentServer server = SilentServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
                ApiClient api = new TestApi(server.uri()).build()) {
            ApiResponse<Void> response = api.send(Call.of(HEAD).path("x", 1));
            assertThat(response.body()).isNull();
            assertThat(response.header("Content-Length")).isEqualTo("100");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 204 No Content\r\n\r\n",
                "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"
            })
    void takesASuccessWithoutContentAsOne(String answer) throws IOException {
        try (SilentServer server = SilentServer.sending(answer);
                ApiClient api = new TestApi(server.uri()).build()) {
            assertThat(api.send(Call.of(NOTHING)).body()).isNull();
        }
    }

    @Test
    void takesNotModifiedAsAnErrorAndWaitsForNoBody() throws IOException {
        try (SilentServer server = SilentServer.sending("HTTP/1.1 304 Not Modified\r\nContent-Length: 100\r\n\r\n");
                ApiClient api = new TestApi(server.uri()).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(ANY)));
            assertThat(e.status()).isEqualTo(304);
            assertThat(e).hasMessage("GET /a (op): 304 Not Modified");
            assertThat(e.bodySnippet()).isEmpty();
        }
    }

    @Test
    void asksForNoCompressionAndUnpacksNone() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{}".getBytes(StandardCharsets.US_ASCII));
        }
        try (SilentServer server = SilentServer.sending(ok(packed.toByteArray(), "Content-Encoding: gzip"));
                ApiClient api = new TestApi(server.uri()).build()) {
            DecodingException e = catchThrowableOfType(DecodingException.class, () -> api.send(Call.of(ANY)));
            assertThat(e.status()).isEqualTo(200);
        }
        try (TestServer server = TestServer.answering(200, "{}");
                ApiClient api = new TestApi(server.uri()).build()) {
            api.send(Call.of(ANY));
            assertThat(server.only().headers()).doesNotContainKey("Accept-encoding");
        }
    }

    static List<Charset> strangeCharsets() {
        return List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));
    }

    /** JSON is UTF-8 (RFC 8259, section 8.1), and a media type can't say anything else (section 11). */
    @ParameterizedTest
    @MethodSource("strangeCharsets")
    void makesNoOtherTextOfJsonInAnotherCharset(Charset charset) throws IOException {
        byte[] body = "\"\u00E9\"".getBytes(charset);
        try (SilentServer server =
                        SilentServer.sending(ok(body, "Content-Type: application/json; charset=" + charset.name()));
                ApiClient api = new TestApi(server.uri()).build()) {
            DecodingException e = catchThrowableOfType(DecodingException.class, () -> api.send(Call.of(ANY)));
            assertThat(e).hasMessageContaining("malformed JSON");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN | malformed JSON",
                "Infinity | malformed JSON",
                "-INF | malformed JSON",
                "1e999 | expected a number in the range of double",
                "01 | malformed JSON",
                "+1 | malformed JSON",
                "1 2 | text after the end of the JSON",
                "1} | malformed JSON",
                "1 // x | malformed JSON",
                "'\"1\"' | expected a number, found a string",
                "null | expected a number, found null"
            })
    void refusesWhatIsNoNumber(String body, String problem) throws IOException {
        try (SilentServer server = SilentServer.sending(ok(body.getBytes(StandardCharsets.US_ASCII), "X: y"));
                ApiClient api = new TestApi(server.uri()).build()) {
            DecodingException e = catchThrowableOfType(DecodingException.class, () -> api.send(Call.of(NUMBER)));
            assertThat(e.status()).isEqualTo(200);
            assertThat(e).hasMessageContaining(problem);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":2} | {\"a\":2}",
                "\uFEFF[1] | [1]",
                "\"\\ud83d\\ude00\" | \"\\uD83D\\uDE00\"",
                "\"\\ud83d\" | \"\\uD83D\""
            })
    void readsAndWritesBackWhatIsUnusual(String body, String written) throws IOException {
        try (SilentServer server = SilentServer.sending(ok(body.getBytes(StandardCharsets.UTF_8), "X: y"));
                ApiClient api = new TestApi(server.uri()).build()) {
            assertThat(api.send(Call.of(ANY)).body()).hasToString(written);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 500\r\n\r\nno such car",
                "Transfer-Encoding: chunked\r\n\r\nb\r\nno such car\r\n"
            })
    void keepsTheStatusOfAnErrorThatBreaksOff(String rest) throws IOException {
        try (SilentServer server =
                        SilentServer.breakingOffAfter("HTTP/1.1 404 Not Found\r\nX-Request-Id: 7\r\n" + rest);
                ApiClient api = new TestApi(server.uri()).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(ANY)));
            assertThat(e.status()).isEqualTo(404);
            assertThat(e.requestId()).isEqualTo("7");
            assertThat(e.bodySnippet()).isEqualTo("no such car");
        }
    }

    @Test
    void refusesASuccessThatBreaksOff() throws IOException {
        try (SilentServer server = SilentServer.breakingOffAfter("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[1]");
                ApiClient api =
                        new TestApi(server.uri()).retries(RetryPolicy.NONE).build()) {
            assertThatThrownBy(() -> api.send(Call.of(ANY))).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void refusesNestingThatIsMeantToDoHarm() throws IOException {
        String deep = "[".repeat(100_000);
        try (TestServer server = TestServer.answering(200, deep);
                ApiClient api = new TestApi(server.uri()).build()) {
            DecodingException e = catchThrowableOfType(DecodingException.class, () -> api.send(Call.of(ANY)));
            assertThat(e).hasMessageContaining("nesting");
        }
        try (TestServer server = TestServer.answering(500, deep);
                ApiClient api = new TestApi(server.uri()).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(ANY)));
            assertThat(e.status()).isEqualTo(500);
            assertThat(e.messages()).isEmpty();
        }
    }

    @Test
    void sendsNothingWithHalfACharacter() throws IOException {
        String half = "a\uD83D";
        try (TestServer server = TestServer.answering(200, "");
                ApiClient api = new TestApi(server.uri()).build()) {
            Call<Void> call = Call.of(HEAD);
            assertThatIllegalArgumentException().isThrownBy(() -> api.send(call.path("x", half)));
            assertThatIllegalArgumentException().isThrownBy(() -> api.send(call.query("q", half)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> api.send(call.queryReserved("q", half, Style.FORM, true)));
            assertThatIllegalArgumentException().isThrownBy(() -> api.send(call.cookie("c", half)));
            assertThatIllegalArgumentException().isThrownBy(() -> api.send(call.header("H", half)));
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void sendsNothingToASegmentThatLeadsElsewhereForServersWithPathParameters(String value) throws IOException {
        Operation<Void> matrix = Operation.<Void>of("op", "GET", "/a/{x}{y}").noContent();
        try (TestServer server = TestServer.answering(200, "");
                ApiClient api = new TestApi(server.uri()).build()) {
            Call<Void> call = Call.of(matrix).path("x", value).path("y", 1, Style.MATRIX, false);
            assertThatIllegalArgumentException().isThrownBy(() -> api.send(call));
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void keepsTheCookiesOfTheClientBesideThoseOfTheCall() throws IOException {
        try (TestServer server = TestServer.answering(200, "");
                ApiClient api =
                        new TestApi(server.uri()).header("Cookie", "lang=de").build()) {
            api.send(Call.of(NOTHING).cookie("c", 1));
            assertThat(server.only().headers()).containsEntry("Cookie", List.of("lang=de; c=1"));
        }
    }

    private static byte[] ok(byte[] body, String header) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        String head = "HTTP/1.1 200 OK\r\n" + header + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        answer.write(head.getBytes(StandardCharsets.US_ASCII));
        answer.write(body);
        return answer.toByteArray();
    }
}

package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of answers that are no success. */
class ApiExceptionTest {
    private static final JsonCodec<Map<String, JsonValue>> ERROR = Codecs.map(Codecs.JSON);

    private static final Operation<Void> OPERATION = Operation.<Void>of("getUserById", "GET", "/users/{user_id}")
            .noContent(200)
            .errors(response -> switch (response.status()) {
                case 404 -> new NotFound(response, response.read(ERROR));
                case 401 ->
                    response.says("Required session does not exist")
                            ? new Expired(response)
                            : new ApiException(response);
                default -> new ApiException(response);
            });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"errors\":{\"base\":[\"User not found\"]}}| base: User not found",
                "{\"errors\":{\"id\":[\"User not found\"]}}| id: User not found",
                "{\"errors\":[\"User not found\"]}| User not found",
                "{\"errors\":{\"a\":[\"x\",\"y\"],\"b\":[\"z\"]},\"code\":1}| a: x; a: y; b: z"
            })
    void readsTheTextsOfEveryShape(String body, String texts) throws IOException {
        ApiException e = answered(404, body, "X-Request-Id", "r-1");
        assertThat(e).isInstanceOf(NotFound.class);
        assertThat(e.messages()).containsExactly(texts.split("; "));
        assertThat(e).hasMessage("GET /users/{user_id} (getUserById): 404 Not Found: " + texts);
        assertThat(e.requestId()).isEqualTo("r-1");
        assertThat(((NotFound) e).error).containsKey("errors");
    }

    @Test
    void namesWhatATextIsAbout() throws IOException {
        ApiException e = answered(404, "{\"title\":\"No\",\"more\":[{\"field\":\"id\"},\"so\"]}");
        assertThat(e.messages()).containsExactly("No", "field: id", "so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n", "<html><body>404</body></html>", "[1", "{\"errors\":"})
    void keepsTheStatusOfABodyThatCanNotBeRead(String body) throws IOException {
        ApiException e = answered(404, body);
        assertThat(e).isInstanceOf(NotFound.class).hasMessage("GET /users/{user_id} (getUserById): 404 Not Found");
        assertThat(((NotFound) e).error).isNull();
        assertThat(e.messages()).isEmpty();
        assertThat(e.bodySnippet()).isEqualTo(body);
        assertThat(e.requestId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":{\"base\":[\"Required session does not exist\"]}}",
                "{\"errors\":[\"Required session does not exist\"]}"
            })
    void tellsByATextWhatAStatusDoesNotSay(String body) throws IOException {
        assertThat(answered(401, body)).isInstanceOf(Expired.class);
        assertThat(answered(401, "{\"errors\":[\"Required session\"]}")).isExactlyInstanceOf(ApiException.class);
        assertThat(answered(401, "Required session does not exist")).isExactlyInstanceOf(ApiException.class);
    }

    @Test
    void saysWhatWasCalledAndWhatCame() throws IOException {
        ApiException e = answered(429, "{\"a\":1}", "Retry-After", "7");
        assertThat(e.status()).isEqualTo(429);
        assertThat(e.operation()).isEqualTo("getUserById");
        assertThat(e.method()).isEqualTo("GET");
        assertThat(e.path()).isEqualTo("/users/{user_id}");
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.header("retry-after")).isEqualTo("7");
        assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(e.target()).isEqualTo("/users/987654?token=***");
        assertThat(e.waited()).isEqualTo(Duration.ZERO);
        assertThat(e.headers().firstValue("Retry-After")).contains("7");
        assertThat(e.bodySnippet()).isEqualTo("{\"a\":1}");
        assertThat(answered(599, "")).hasMessage("GET /users/{user_id} (getUserById): 599");
    }

    @Test
    void keepsAMessageShortAndOnOneLine() throws IOException {
        ApiException e = answered(500, "{\"errors\":[\"a\\nb\u202E" + "x".repeat(5000) + "\"]}");
        assertThat(e.getMessage()).contains("a\uFFFDb\uFFFDxxx").hasSizeLessThan(600);
        assertThat(e.messages().get(0)).hasSize(5004);
    }

    @Test
    void hidesWhatASecretWasWhereverItStood() throws IOException {
        Operation<Void> operation = Operation.<Void>of("op", "POST", "/keys/{key}/x")
                .secrets("key", "pin", "X-Pass", "password", "codes")
                .noContent(200);
        String echo = "pathsecret, query secret, headsecret, \\\"bodysecret, 765432, listsecret, login, 123";
        try (TestServer server = TestServer.answering(422, "{\"errors\":[\"" + echo + "\"]}");
                ApiClient api = new TestApi(server.uri()).build()) {
            JsonValue body = JsonValue.parse("{\"user\":{\"login\":\"login\",\"password\":\"\\\"bodysecret\"},"
                    + "\"codes\":[765432,{\"a\":\"listsecret\"},123]}");
            Call<Void> call = Call.of(operation)
                    .path("key", "pathsecret")
                    .query("pin", "query secret")
                    .header("X-Pass", "headsecret")
                    .json("application/json", Codecs.JSON, body);
            assertThatThrownBy(() -> api.send(call))
                    .hasMessageEndingWith("Unprocessable Content: ***, ***, ***, ***, ***, ***, login, 123");
            Call<Void> form = Call.of(operation)
                    .path("key", "pathsecret")
                    .body(new FormFields().field("password", "login").toBody());
            assertThatThrownBy(() -> api.send(form)).hasMessageContaining("listsecret, ***, 123");
            Call<Void> text = Call.of(operation.secrets(""))
                    .path("key", "a")
                    .body(RequestBody.text("application/json", "query secret"));
            assertThatThrownBy(() -> api.send(text)).hasMessageContaining("pathsecret, ***, headsecret");
        }
    }

    @Test
    void hidesASecretInEveryForm() throws IOException {
        Operation<Void> operation = Operation.<Void>of("op", "POST", "/a")
                .secrets("one", "two", "three")
                .noContent(200);
        String echo = "hunter2-and-more|{\\\"p\\\":\\\"a\\\\\\\"bcd\\\"}|a+b%3Dc%26d|a%20b%3Dc%26d";
        try (TestServer server = TestServer.answering(422, "{\"errors\":[\"" + echo + "\"]}");
                ApiClient api = new TestApi(server.uri()).build()) {
            Call<Void> call = Call.of(operation)
                    .query("one", List.of("hunter2", "hunter2-and-more"))
                    .query("two", "a\"bcd")
                    .query("three", "a b=c&d");
            assertThatThrownBy(() -> api.send(call)).hasMessageEndingWith(": ***|{\"p\":\"***\"}|***|***");
        }
    }

    @Test
    void keepsTheFirstTwoKibibytesOfABody() throws IOException {
        assertThat(answered(500, "x".repeat(3000)).bodySnippet()).hasSize(2048);
        assertThat(answered(500, "x".repeat(2047) + "\u00E9\u00E9").bodySnippet())
                .isEqualTo("x".repeat(2047));
    }

    @Test
    void survivesSerializationAllButItsHeaders() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(answered(500, "{\"errors\":[\"x\"]}", "A", "b"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ApiException e = (ApiException) in.readObject();
            assertThat(e.status()).isEqualTo(500);
            assertThat(e.messages()).isEqualTo(List.of("x"));
            assertThat(e.header("A")).isNull();
        }
    }

    private static ApiException answered(int status, String body, String... headers) throws IOException {
        try (TestServer server = TestServer.answering(status, body, headers);
                ApiClient api =
                        new TestApi(server.uri()).retries(RetryPolicy.NONE).build()) {
            Call<Void> call = Call.of(OPERATION).path("user_id", 987_654).query("token", "geheim");
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(call));
            assertThat(e.getMessage()).doesNotContain("987654", "geheim");
            return e;
        }
    }

    private static final class NotFound extends ApiException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Map<String, JsonValue> error;

        NotFound(ErrorResponse response, @Nullable Map<String, JsonValue> error) {
            super(response);
            this.error = error;
        }
    }

    private static final class Expired extends ApiException {
        private static final long serialVersionUID = 1L;

        Expired(ErrorResponse response) {
            super(response);
        }
    }
}

package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls over a real connection. */
class ApiClientTest {
    private static final Operation<Long> GET =
            Operation.<Long>of("getCount", "GET", "/count/{kind}").result(200, Codecs.envelope("count", Codecs.LONG));
    private static final Operation<Void> DELETE =
            Operation.<Void>of("delete", "DELETE", "/things").noContent(200);

    @Test
    void sendsEveryPartOfACall() throws IOException {
        Operation<Long> post = Operation.<Long>of("post", "POST", "/a/{x}").result(201, Codecs.LONG);
        try (TestServer server = TestServer.answering(201, "7");
                ApiClient api = new TestApi(server.uri()).header("X-All", "1").build()) {
            Call<Long> call = Call.of(post)
                    .path("x", "\u00E9/1")
                    .query("page", 2)
                    .query("none", null)
                    .query("id[in][]", List.of(1, 2), Style.FORM, true)
                    .queryJson("filter", JsonValue.parse("{\"a\":1}"), Codecs.JSON)
                    .header("X-List", List.of("a", "b"))
                    .header("X-None", null)
                    .cookie("c", "d e")
                    .cookie("f", 1)
                    .json("application/json", Codecs.map(Codecs.STRING), java.util.Map.of("k", "\u00E9"));
            ApiResponse<Long> response = api.send(call);

            assertThat(response.status()).isEqualTo(201);
            assertThat(response.body()).isEqualTo(7L);
            TestServer.Received received = server.only();
            assertThat(received.method()).isEqualTo("POST");
            assertThat(received.target())
                    .isEqualTo("/a/%C3%A9%2F1?page=2&id%5Bin%5D%5B%5D=1&id%5Bin%5D%5B%5D=2&filter=%7B%22a%22%3A1%7D");
            assertThat(received.body()).isEqualTo("{\"k\":\"\u00E9\"}");
            assertThat(received.headers())
                    .containsEntry("Content-type", List.of("application/json"))
                    .containsEntry("Accept", List.of("application/json"))
                    .containsEntry("X-list", List.of("a,b"))
                    .containsEntry("X-all", List.of("1"))
                    .containsEntry("Cookie", List.of("c=d%20e; f=1"))
                    .doesNotContainKey("X-none");
        }
    }

    @Test
    void aQueryThatStandsInThePathComesBeforeTheParameters() throws IOException {
        Operation<Void> fixed =
                Operation.<Void>of("get", "GET", "/rides?kind=all").noContent(204);
        try (TestServer server = TestServer.answering(204, "");
                ApiClient api = new TestApi(server.uri()).build()) {
            api.send(Call.of(fixed).query("page", 2));
            assertThat(server.only().target()).isEqualTo("/rides?kind=all&page=2");
        }
    }

    @Test
    void givesStatusHeadersAndBody() throws IOException {
        try (TestServer server = TestServer.answering(200, "{\"count\":7}", "CB-Token-ExpirationDate", "soon");
                ApiClient api = new TestApi(server.uri()).build()) {
            ApiResponse<Long> response = api.send(Call.of(GET).path("kind", "a"));
            assertThat(response.body()).isEqualTo(7L);
            assertThat(response.header("cb-token-expirationdate")).isEqualTo("soon");
            assertThat(response.header("X-Other")).isNull();
            assertThat(response).hasToString("ApiResponse[status=200]");
        }
    }

    @Test
    void givesTheSameAsynchronously() throws Exception {
        try (TestServer server = TestServer.answering(200, "{\"count\":7}");
                ApiClient api = new TestApi(server.uri()).build()) {
            CompletableFuture<Long> body =
                    ApiResponse.bodyOf(api.sendAsync(Call.of(GET).path("kind", "a")));
            assertThat(body.get()).isEqualTo(7L);
        }
        try (TestServer server = TestServer.answering(404, "");
                ApiClient api = new TestApi(server.uri()).build()) {
            CompletableFuture<Long> body =
                    ApiResponse.bodyOf(api.sendAsync(Call.of(GET).path("kind", "a")));
            assertThatThrownBy(body::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(ApiException.class)
                    .hasMessageContaining("404 Not Found");
        }
    }

    @Test
    void replacesAHeaderOfTheClientByThatOfTheCall() throws IOException {
        try (TestServer server = TestServer.answering(200, "");
                ApiClient api = new TestApi(server.uri()).header("X-A", "1").build()) {
            api.send(Call.of(DELETE).header("x-a", 2));
            assertThat(server.only().headers()).containsEntry("X-a", List.of("2"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', /things", "/, /things", "/api/v1, /api/v1/things", "/api/v1//, /api/v1/things"})
    void keepsThePathOfTheServer(String base, String target) throws IOException {
        try (TestServer server = TestServer.answering(200, "");
                ApiClient api = new TestApi().baseUri(server.uri() + base).build()) {
            api.send(Call.of(DELETE));
            assertThat(server.only().target()).isEqualTo(target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "Status: 200", "<html>", "{\"a\":1}"})
    void ignoresWhateverComesWhereNothingIsDocumented(String body) throws IOException {
        try (TestServer server = TestServer.answering(200, body);
                ApiClient api = new TestApi(server.uri()).build()) {
            assertThat(api.send(Call.of(DELETE)).body()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| the body is empty",
                "' '| the body is empty",
                "'<html>'| the body can't be read: $: malformed JSON at line 1, column",
                "'{\"count\":\"7\"}'| the body can't be read: $.count: expected an integer of 64 bits, found a string",
                "'{}'| the body can't be read: $: expected an object with the property count"
            })
    void keepsTheStatusOfABodyThatIsNotAsDocumented(String body, String problem) throws IOException {
        try (TestServer server = TestServer.answering(200, body, "X-Request-Id", "r-1");
                ApiClient api = new TestApi(server.uri()).build()) {
            DecodingException e = catchThrowableOfType(
                    DecodingException.class, () -> api.send(Call.of(GET).path("kind", "a")));
            assertThat(e.status()).isEqualTo(200);
            assertThat(e).hasMessageStartingWith("GET /count/{kind} (getCount): 200, but " + problem);
            assertThat(e.target()).isEqualTo("/count/a");
            assertThat(e.requestId()).isEqualTo("r-1");
            assertThat(e.jsonPath()).startsWith("$");
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e.bodySnippet()).isEqualTo(body);
        }
    }

    @Test
    void readsAnUndocumentedSuccessAsTheDocumentedOne() throws IOException {
        try (TestServer server = TestServer.answering(202, "{\"count\":7}");
                ApiClient api = new TestApi(server.uri()).build()) {
            assertThat(api.send(Call.of(GET).path("kind", "a")).body()).isEqualTo(7L);
            assertThat(api.send(Call.of(DELETE)).body()).isNull();
            assertThatThrownBy(() -> api.send(Call.of(GET.noContent(204)).path("kind", "a")))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageContaining("202, but the description does not say");
        }
    }

    @Test
    void choosesTheResultByStatus() throws IOException {
        Operation<Long> both = GET.noContent(204).result(Codecs.LONG);
        try (TestServer server = TestServer.answering(204, "");
                ApiClient api = new TestApi(server.uri()).build()) {
            assertThat(api.send(Call.of(both).path("kind", "a")).body()).isNull();
        }
        try (TestServer server = TestServer.answering(203, "8");
                ApiClient api = new TestApi(server.uri()).build()) {
            assertThat(api.send(Call.of(both).path("kind", "a")).body()).isEqualTo(8L);
        }
    }

    @Test
    void refusesASuccessThatIsLongerThanAllowed() throws IOException {
        try (TestServer server = TestServer.answering(200, "{\"count\":7}");
                ApiClient api = new TestApi(server.uri())
                        .responseLimits(new ResponseLimits(10, 10))
                        .build()) {
            assertThatThrownBy(() -> api.send(Call.of(GET).path("kind", "a")))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageEndingWith("200, but the body is longer than 10 bytes");
        }
        try (TestServer server = TestServer.answering(200, "{\"count\":7}");
                ApiClient api = new TestApi(server.uri())
                        .responseLimits(new ResponseLimits(11, 1))
                        .build()) {
            assertThat(api.send(Call.of(GET).path("kind", "a")).body()).isEqualTo(7L);
        }
    }

    @Test
    void keepsTheBeginningOfAnErrorThatIsLongerThanAllowed() throws IOException {
        try (TestServer server = TestServer.answering(500, "x".repeat(100_000));
                ApiClient api = new TestApi(server.uri())
                        .responseLimits(new ResponseLimits(10, 20))
                        .build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(DELETE)));
            assertThat(e.status()).isEqualTo(500);
            assertThat(e.bodySnippet()).isEqualTo("x".repeat(20));
        }
    }

    @Test
    void followsNoRedirectAndTakesNoTokenThere() throws IOException {
        Operation<Void> secured = DELETE.security("token");
        try (TestServer elsewhere = TestServer.answering(200, "");
                TestServer server = TestServer.answering(
                        307, "", "Location", elsewhere.uri().toString());
                ApiClient api = new TestApi(server.uri())
                        .scheme("token", ApiKey.inHeader("CB-Token", "geheim"))
                        .build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(secured)));
            assertThat(e.status()).isEqualTo(307);
            assertThat(e.header("location")).isEqualTo(elsewhere.uri().toString());
            assertThat(e).hasMessage("DELETE /things (delete): 307 Temporary Redirect");
            assertThat(server.received()).hasSize(1);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void saysThatNothingListens() throws IOException {
        TestServer server = TestServer.answering(200, "");
        server.close();
        try (ApiClient api = new TestApi(server.uri()).retries(RetryPolicy.NONE).build()) {
            assertThatThrownBy(() -> api.send(Call.of(DELETE).query("q", "geheim")))
                    .isInstanceOf(TransportException.class)
                    .hasCauseInstanceOf(IOException.class)
                    .hasMessageStartingWith("DELETE /things (delete): no response from localhost:"
                            + server.uri().getPort() + ": java.net.ConnectException")
                    .hasMessageNotContaining("geheim");
            CompletableFuture<ApiResponse<Void>> response = api.sendAsync(Call.of(DELETE));
            assertThatThrownBy(response::get).hasCauseInstanceOf(TransportException.class);
        }
    }
}

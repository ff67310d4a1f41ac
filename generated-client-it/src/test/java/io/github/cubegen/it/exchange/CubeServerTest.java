package io.github.cubegen.it.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server of the tests: a test can't pass when nothing, or something wrong, was said. */
class CubeServerTest {
    private static final String TOKEN = "CB-Token";

    private final CubeServer server = new CubeServer();

    @BeforeEach
    void start() {
        server.reset();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void acceptsADescribedExchange() throws Exception {
        server.answer("getSession", server.example("getSession", 200, "user"));
        HttpResponse<String> response = get("/session");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("{\"session\":{\"id\":219606,").contains("\"phone\":null");
        assertThat(server.exchange().responseBody()).isEqualTo(response.body());
        assertThatCode(server::check).doesNotThrowAnyException();
    }

    @Test
    void refusesATestThatSaidNothing() {
        assertThatThrownBy(server::check).isInstanceOf(AssertionError.class).hasMessageContaining("exchanges");
    }

    @Test
    void refusesAnExchangeWhereNoneWasMeant() throws Exception {
        server.expectNoExchange();
        server.answer("getSession", server.example("getSession", 200, "user"));
        get("/session");
        assertThatThrownBy(server::check).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAViolationThatTheTestDoesNotName() throws Exception {
        server.answer("getSession", Answer.of(503, "text/html", "<html></html>"));
        get("/session");
        assertThatThrownBy(server::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RESPONSE_MEDIA_TYPE")
                .hasMessageContaining("GET /session -> 503");
    }

    @Test
    void acceptsAViolationThatTheTestNames() throws Exception {
        server.expectViolations(Violation.Kind.RESPONSE_MEDIA_TYPE);
        server.answer("getSession", Answer.of(503, "text/html", "<html></html>"));
        get("/session");
        assertThatCode(server::check).doesNotThrowAnyException();
    }

    @Test
    void refusesANamedViolationThatDoesNotHappen() throws Exception {
        server.expectViolations(Violation.Kind.RESPONSE_MEDIA_TYPE);
        server.answer("getSession", server.example("getSession", 200, "user"));
        get("/session");
        assertThatThrownBy(server::check).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesARequestThatNothingAnswers() throws Exception {
        get("/session");
        assertThatThrownBy(server::check).isInstanceOf(AssertionError.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUri() + path))
                .header(TOKEN, "secret")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}

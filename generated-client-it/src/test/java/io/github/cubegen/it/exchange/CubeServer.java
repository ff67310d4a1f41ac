package io.github.cubegen.it.exchange;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server on loopback that answers as it is told. After each test, every exchange must be as described; a test that means
 * to break the description names how, and one that had no exchange at all fails, unless it says so.
 */
public final class CubeServer implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final Description description = Description.load();
    private final ExchangeValidator validator = new ExchangeValidator(description);
    private final Set<Violation.Kind> expected = EnumSet.noneOf(Violation.Kind.class);
    private boolean silent;

    @Override
    public void beforeEach(ExtensionContext context) {
        reset();
    }

    /** Forgets answers, exchanges and expectations. */
    void reset() {
        if (server.isRunning()) {
            server.resetAll();
        } else {
            server.start();
        }
        expected.clear();
        silent = false;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check();
    }

    /** Fails unless everything since the last reset was as the test says. */
    void check() {
        List<Exchange> exchanges = exchanges();
        if (silent) {
            assertThat(exchanges).as("exchanges").isEmpty();
            return;
        }
        assertThat(exchanges).as("exchanges").isNotEmpty();
        List<Violation> violations = new ArrayList<>();
        exchanges.forEach(exchange -> violations.addAll(validator.validate(exchange)));
        assertThat(violations)
                .as("violations of the description")
                .allMatch(violation -> expected.contains(violation.kind()));
        assertThat(violations.stream().map(Violation::kind))
                .as("violations that the test names")
                .containsAll(expected);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** Stops the server and the judge. */
    void close() {
        server.stop();
        validator.close();
    }

    /** The address of the server. */
    public String baseUri() {
        return server.baseUrl();
    }

    /** An example of the description as an answer. */
    public Answer example(String operationId, int status, String name) {
        return Answer.json(status, new JsonObject(description.example(operationId, status, name)).encode());
    }

    /** Sets what an operation answers. */
    public void answer(String operationId, Answer answer) {
        answer(operationId, Map.of(), answer);
    }

    /** Sets what an operation answers to some values of query parameters. */
    public void answer(String operationId, Map<String, String> query, Answer answer) {
        DescribedOperation operation = description.operation(operationId);
        MappingBuilder mapping = request(operation.method(), urlPathTemplate(operation.path()));
        query.forEach((name, value) -> mapping.withQueryParam(name, equalTo(value)));
        ResponseDefinitionBuilder response =
                aResponse().withStatus(answer.status()).withBody(answer.body());
        answer.headers().forEach(response::withHeader);
        server.stubFor(mapping.willReturn(response));
    }

    /** Names what the test breaks on purpose. It must happen. */
    public void expectViolations(Violation.Kind... kinds) {
        expected.addAll(List.of(kinds));
    }

    /** Says that the test sends nothing. */
    public void expectNoExchange() {
        silent = true;
    }

    /** What was said, oldest first. */
    public List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        // The journal gives the newest first.
        server.getAllServeEvents().forEach(event -> exchanges.add(0, Exchange.of(event)));
        return List.copyOf(exchanges);
    }

    /** The only exchange. */
    public Exchange exchange() {
        List<Exchange> exchanges = exchanges();
        assertThat(exchanges).hasSize(1);
        return exchanges.get(0);
    }
}

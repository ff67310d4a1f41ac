package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import io.github.cubegen.it.exchange.Sample;
import io.github.cubegen.it.exchange.Samples;
import io.github.cubegen.it.exchange.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A call and how it stands on the wire.
 *
 * @param quirks the numbers of the quirks that it shows
 * @param what what is shown
 * @param operationId the operation that is called, and answered with its example
 * @param call the call
 * @param request method, path and query, as on the wire
 * @param body the body, as on the wire; empty for none
 * @param notJudged what the judge of exchanges can't judge here
 */
record Wire(
        List<Integer> quirks,
        String what,
        String operationId,
        Consumer<ConnectyCubeClient> call,
        String request,
        String body,
        List<Violation.Kind> notJudged) {
    private static final Map<String, Answer> ANSWERS =
            Samples.all().stream().collect(Collectors.toMap(Sample::operationId, Sample::answer));

    /** The quirks that a call shows, and what is shown. */
    record Shown(List<Integer> quirks, String what) {
        /** A call without a body. */
        Wire query(String operationId, Consumer<ConnectyCubeClient> call, String request, Violation.Kind... notJudged) {
            return new Wire(quirks, what, operationId, call, request, "", List.of(notJudged));
        }

        /** A call with a body. */
        Wire body(String operationId, Consumer<ConnectyCubeClient> call, String request, String body) {
            return new Wire(quirks, what, operationId, call, request, body, List.of());
        }
    }

    /** Begins a call with what it shows. */
    static Shown shows(String what, int... quirks) {
        return new Shown(Arrays.stream(quirks).boxed().toList(), what);
    }

    /** Makes the call, and compares what the server received. */
    void check(CubeServer server) {
        server.answer(operationId, ANSWERS.getOrDefault(operationId, Answer.empty(200)));
        server.expectViolations(notJudged.toArray(Violation.Kind[]::new));
        try (ConnectyCubeClient cube = ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .token(Clients.TOKEN)
                .authKey(Clients.AUTH_KEY)
                .administrationKey("administration")
                .build()) {
            call.accept(cube);
        }
        Exchange exchange = server.exchange();
        assertThat(exchange.method() + " " + exchange.target()).isEqualTo(request);
        assertThat(exchange.requestBody()).isEqualTo(body);
        assertThat(exchange.requestHeader("Content-Type")).isEqualTo(body.isEmpty() ? null : "application/json");
    }

    @Override
    public String toString() {
        return quirks + " " + what;
    }
}

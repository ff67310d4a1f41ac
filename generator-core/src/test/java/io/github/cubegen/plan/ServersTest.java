package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServersTest {
    private static final String OK = "responses: {'204': {description: done}}";

    @Test
    void aServerOfOneOperationOrPathIsToldOnce() {
        Planned planned = Planned.of(
                "/a: {servers: [{url: 'https://path.example'}], get: {operationId: a, " + OK
                        + "}, put: {operationId: b, "
                        + OK + "}},"
                        + "/b: {get: {operationId: c, servers: [{url: 'https://operation.example'}], " + OK + "}}",
                "");
        assertThat(planned.diagnostics())
                .containsExactly(
                        "server-of-operation #/paths/~1a/servers/0", "server-of-operation #/paths/~1b/get/servers/0");
    }

    @Test
    void theSameServerAgainIsNothingToTell() {
        Planned planned =
                Planned.of("/a: {get: {operationId: a, servers: [{url: 'https://api.example.org/'}], " + OK + "}}", "");
        assertThat(planned.diagnostics()).isEmpty();
    }
}

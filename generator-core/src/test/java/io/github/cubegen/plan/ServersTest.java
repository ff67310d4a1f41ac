package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServersTest {
    private static final String OK = "responses: {'204': {description: done}}";

    private static Planned operation(String servers) {
        return Planned.of("/a: {get: {operationId: a, servers: [" + servers + "], " + OK + "}}", "");
    }

    private static OperationPlan only(Planned planned) {
        return planned.plan().modules().get(0).operations().get(0);
    }

    @Test
    void aServerOfAPathHoldsForItsOperationsUnlessTheyHaveTheirOwn() {
        Planned planned = Planned.of(
                "/a: {servers: [{url: 'https://path.example/'}], get: {operationId: a, " + OK
                        + "}, put: {operationId: b, servers: [{url: 'https://{x}.example', variables: {x: {default:"
                        + " own}}}], "
                        + OK + "}}",
                "");
        assertThat(planned.plan().modules().get(0).operations())
                .extracting(OperationPlan::server)
                .containsExactly("https://path.example", "https://own.example");
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void anotherAddressCanBeGivenForACall() {
        OperationPlan plan = only(operation("{url: /v2}"));
        assertThat(plan.server()).isEqualTo("/v2");
        assertThat(requireNonNull(plan.params()).components())
                .extracting(ParamsComponentPlan::binding)
                .containsExactly(new Binding.Server());
    }

    @Test
    void theServerOfTheApiAgainChangesNothing() {
        Planned planned = operation("{url: 'https://api.example.org/'}");
        assertThat(only(planned).server()).isNull();
        assertThat(only(planned).params()).isNull();
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void aServerWithoutHostIsTold() {
        Planned planned = operation("{url: '../other'}");
        assertThat(only(planned).server()).isNull();
        assertThat(planned.diagnostics()).containsExactly("server-without-host #/paths/~1a/get/servers/0");
    }

    @Test
    void thePathOfAnEmptyAddressIsTheRootOfTheHost() {
        for (String url : new String[] {"''", "/"}) {
            Planned planned = operation("{url: " + url + "}");
            assertThat(only(planned).server()).isEqualTo("/");
            assertThat(planned.diagnostics()).isEmpty();
        }
    }

    @Test
    void oneFixedAddressLeavesNothingToChoose() {
        assertThat(operation("{url: 'https://other.example'}").plan().servers()).isNull();
    }
}

package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    private static final String SCHEMES = "securitySchemes: {key: {type: apiKey, in: header, name: X-Key},"
            + " certificate: {type: mutualTLS}, token: {type: http, scheme: bearer}}";

    private static List<List<String>> security(String requirements) {
        return Planned.of(
                        "/a: {get: {operationId: a, security: " + requirements
                                + ", responses: {'204': {description: done}}}}",
                        SCHEMES)
                .operation("a")
                .security();
    }

    @Test
    void aSchemeBesideACertificateIsStillSent() {
        assertThat(security("[{key: [], certificate: []}]")).containsExactly(List.of("key"));
    }

    @Test
    void allAlternativesStay() {
        assertThat(security("[{key: [], certificate: []}, {token: []}]"))
                .containsExactly(List.of("key"), List.of("token"));
    }

    @Test
    void withACertificateAloneNothingIsSent() {
        assertThat(security("[{certificate: []}]")).isEmpty();
    }

    @Test
    void anAlternativeWithoutSchemesStays() {
        assertThat(security("[{}, {key: []}]")).containsExactly(List.of(), List.of("key"));
    }

    @Test
    void aKeyInAHeaderThatCannotBeIsRefused() {
        assertThat(Planned.of("", "securitySchemes: {key: {type: apiKey, in: header, name: 'X Key'}}")
                        .diagnostics())
                .containsExactly("illegal-header #/components/securitySchemes/key");
    }
}

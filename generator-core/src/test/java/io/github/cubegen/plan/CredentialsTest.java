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
    void aKeyInAHeaderThatCannotBeIsToldAndNotSent() {
        Planned planned = Planned.of(
                "/a: {get: {security: [{bad: []}, {good: [], bad: []}], responses: {'204': {description: ok}}}}",
                "securitySchemes: {bad: {type: apiKey, in: header, name: 'X Key'}, good: {type: apiKey, in: query,"
                        + " name: k}}");
        assertThat(planned.diagnostics()).containsExactly("illegal-header #/components/securitySchemes/bad");
        assertThat(planned.plan().client().credentials())
                .extracting(CredentialPlan::scheme)
                .containsExactly("good");
        assertThat(planned.operation("getA").security()).containsExactly(List.of(), List.of("good"));
    }
}

package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code x-cubegen-token} makes of an operation. */
class TokensTest {
    private static final String OPEN =
            "/o: {post: {operationId: open, security: %s, responses: {'200': {description: d,"
                    + " content: {application/json: {schema: {type: object, properties: {token: {type: string},"
                    + " life: {type: integer}, list: {type: array, items: {type: string}}}}}}}}}}";

    private static Planned planned(String scheme, String token, String security) {
        return Planned.of(
                OPEN.formatted(security),
                "securitySchemes: {S: {" + scheme + ", x-cubegen-token: {operationId: " + token + "}}}");
    }

    private static final String BEARER = "type: http, scheme: bearer";

    @Test
    void anOperationBecomesAMethodOfTheBuilder() {
        Planned planned =
                planned(BEARER, "open, value: '$response.body#/token', expires: '$response.body#/life'", "[]");
        assertThat(planned.diagnostics()).isEmpty();
        TokenPlan token = planned.plan().client().tokens().get(0);
        assertThat(token.method()).isEqualTo("open");
        assertThat(token.credential().scheme()).isEqualTo("S");
        assertThat(token.operation().operationId()).isEqualTo("open");
        assertThat(token.value()).isInstanceOfSatisfying(TokenPlan.Body.class, body -> {
            assertThat(body.nullable()).isTrue();
            assertThat(body.steps()).extracting(TokenPlan.Step::accessor).containsExactly("token");
        });
        assertThat(token.status()).isNull();
    }

    @Test
    void anAlternativeWithoutTheTokenIsEnough() {
        assertThat(planned(BEARER, "open, value: '$response.body#/token'", "[{S: []}, {}]")
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: http, scheme: bearer | opn, value: '$response.body#/token'  | [] | token-operation /operationId",
                "type: http, scheme: bearer | open, value: '$response.body#/tokn'  | [] | token-place /value",
                "type: http, scheme: bearer | open, value: '$response.body#/life'  | [] | token-place /value",
                "type: http, scheme: bearer | open, value: '$response.body#/token/a' | [] | token-place /value",
                "type: http, scheme: bearer | open, value: '$response.body#/list/0' | [] | token-place /value",
                "type: http, scheme: bearer | open, value: '$response.body#/token' | [{S: []}] | token-circle /operationId",
                "type: http, scheme: basic | open, value: '$response.body#/token' | [] | token-scheme",
            })
    void whatCanNotBeIsRefused(String scheme, String token, String security, String said) {
        List<String> diagnostics = planned(scheme, token, security).diagnostics();
        assertThat(diagnostics)
                .containsExactly(said.replaceFirst("( |$)", " #/components/securitySchemes/S/x-cubegen-token"));
    }
}

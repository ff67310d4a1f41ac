package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    private static final String PLACE = " #/paths/~1a/get/parameters/0";

    private static Planned with(String parameter, String more) {
        return Planned.of(
                "/a: {get: {operationId: a, " + more + "parameters: [{" + parameter
                        + "}], responses: {'204': {description: done}}}}",
                "schemas: {Tree: {type: object, properties: {children: {type: array, items: {$ref:"
                        + " '#/components/schemas/Tree'}}}}}, securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}}");
    }

    private static List<ParamsComponentPlan> components(Planned planned) {
        ParamsPlan params = planned.operation("a").params();
        return params == null ? List.of() : params.components();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "content-length", "'bad name'", "'caf\u00e9'", "'a:b'"})
    void aHeaderThatCannotBeSentIsLeftOutAndTold(String name) {
        Planned planned = with("name: " + name + ", in: header, schema: {type: string}", "");
        assertThat(components(planned)).isEmpty();
        assertThat(planned.diagnostics()).containsExactly("unsupported-header" + PLACE);
    }

    @Test
    void authorizationIsAParameterWhereNoCredentialSetsIt() {
        String parameter = "name: Authorization, in: header, schema: {type: string}";
        for (String security : List.of("", "security: [{key: []}], ")) {
            Planned planned = with(parameter, security);
            assertThat(components(planned))
                    .extracting(ParamsComponentPlan::name)
                    .containsExactly("authorization");
            assertThat(components(planned)).allMatch(ParamsComponentPlan::sensitive);
            assertThat(planned.diagnostics()).isEmpty();
        }
    }

    @Test
    void authorizationIsNoParameterWhereACredentialSetsIt() {
        Planned planned = with("name: Authorization, in: header, schema: {type: string}", "security: [{token: []}], ");
        assertThat(components(planned)).isEmpty();
        assertThat(planned.diagnostics()).containsExactly("ignored-header" + PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in: query, schema: {type: array, items: {type: array, items: {type: string}}}",
                "in: query, schema: {type: array, items: {type: object, properties: {a: {type: string}}}}",
                "in: query, schema: {type: object, properties: {a: {type: array, items: {type: string}}}}",
                "in: header, schema: {type: object, additionalProperties: {type: object}}",
                "in: cookie, schema: {type: [string, object], properties: {a: {type: object}}}",
                "in: query, style: deepObject, schema: {$ref: '#/components/schemas/Tree'}"
            })
    void whatAStyleHasNoNotationForIsJsonAndTold(String parameter) {
        Planned planned = with("name: p, " + parameter, "");
        assertThat(components(planned))
                .extracting(ParamsComponentPlan::binding)
                .allMatch(Binding.JsonParam.class::isInstance)
                .hasSize(1);
        assertThat(planned.diagnostics()).containsExactly("nested-parameter" + PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in: query, schema: {type: array, items: {type: string, enum: [a]}}",
                "in: query, schema: {type: object, properties: {a: {type: integer}}, additionalProperties: {type: string}}",
                "in: query, schema: {oneOf: [{type: string}, {type: array, items: {type: integer}}]}",
                "in: query, schema: {type: array, items: {oneOf: [{type: string}, {type: integer}]}}",
                "in: query, schema: {}",
                "in: query, style: deepObject, schema: {type: array, items: {type: object, properties: {a: {type: string}}}}",
                "in: query, style: deepObject, schema: {type: object, properties: {a: {type: array, items: {type: object}}}}",
                "in: query, style: deepObject, schema: {type: object, properties: {a: {type: object, properties:"
                        + " {b: {type: array, items: {type: string}}}}}}"
            })
    void whatAStyleHasANotationForKeepsIt(String parameter) {
        Planned planned = with("name: p, " + parameter, "");
        assertThat(requireNonNull(planned.operation("a").params()).components())
                .extracting(ParamsComponentPlan::binding)
                .allMatch(Binding.Param.class::isInstance)
                .hasSize(1);
        assertThat(planned.diagnostics()).isEmpty();
    }
}

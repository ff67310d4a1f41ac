package io.github.cubegen.plan;

import static io.github.cubegen.plan.Planned.OK;
import static io.github.cubegen.plan.Planned.get;
import static io.github.cubegen.plan.Planned.json;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments and results of operations. */
class OperationsTest {
    @Test
    void requiredValuesAreArgumentsInTheOrderOfTheRequest() {
        Planned planned = Planned.of(
                "'/a/{x_id}/{y}': {put: {operationId: change, tags: [Things], parameters: ["
                        + "{name: h, in: header, required: true, schema: {type: string}},"
                        + "{name: q, in: query, required: true, schema: {type: boolean}},"
                        + "{name: page, in: query, schema: {type: integer}},"
                        + "{name: y, in: path, required: true, schema: {type: string}},"
                        + "{name: x_id, in: path, required: true, schema: {type: integer}}],"
                        + "requestBody: {required: true, " + json("{$ref: '#/components/schemas/ThingUpdate'}") + "}, "
                        + OK
                        + "}}",
                "schemas: {ThingUpdate: {type: object, properties: {n: {type: string}}}}");
        OperationPlan change = planned.operation("change");
        assertThat(change.arguments())
                .extracting(ArgumentPlan::name)
                .containsExactly("xId", "y", "q", "h", "thingUpdate");
        ParamsPlan params = requireNonNull(change.params());
        assertThat(params.name().simpleName()).isEqualTo("ChangeParams");
        assertThat(params.components()).extracting(ParamsComponentPlan::name).containsExactly("page");
        assertThat(change.result().type()).isNull();
        assertThat(change.constant()).isEqualTo("CHANGE");
        assertThat(planned.plan().modules().get(0).accessor()).isEqualTo("things");
        assertThat(planned.plan().modules().get(0).client().simpleName()).isEqualTo("ThingsClient");
    }

    @Test
    void anOperationWithoutIdIsNamedAfterMethodAndPath() {
        Planned planned = Planned.of(
                "'/users/{user_id}/tags': {get: {parameters: [{name: user_id, in: path, required: true, schema: {type:"
                        + " integer}}], "
                        + OK + "}}",
                "");
        OperationPlan operation = planned.operation("getUsersByUserIdTags");
        assertThat(operation.operationId()).isEqualTo("GET /users/{user_id}/tags");
        assertThat(planned.plan().modules().get(0).accessor()).isEqualTo("operations");
    }

    @Test
    void successesOfDifferentTypesAreFormsOfAResult() {
        Planned planned = Planned.of(
                "/a: {"
                        + get(
                                "a",
                                "responses: {'200': {description: ok, " + json("{type: string}")
                                        + "}, '201': {description: ok, " + json("{type: integer}")
                                        + "}, '204': {description: nothing}, 2XX: {description: more, content:"
                                        + " {text/plain: {}}}}")
                        + "}",
                "");
        OutcomesPlan outcomes = requireNonNull(planned.operation("a").result().outcomes());
        assertThat(planned.operation("a").result().type())
                .isEqualTo(Value.of(new ValueType.Generated(outcomes.name())));
        assertThat(outcomes.name().simpleName()).isEqualTo("AResult");
        assertThat(outcomes.outcomes())
                .extracting(OutcomesPlan.Outcome::name)
                .containsExactly("Ok", "Created", "NoContent", "OtherSuccess");
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void successesOfWhichOneIsReadWhileItComesAreBytesAndTold() {
        Planned planned = Planned.of(
                "/a: {"
                        + get(
                                "a",
                                "responses: {'200': {description: ok, content: {image/png: {}}}, '201': {description:"
                                        + " ok, "
                                        + json("{type: integer}") + "}}")
                        + "}",
                "");
        assertThat(planned.operation("a").result().type()).isEqualTo(Value.of(new ValueType.Download()));
        assertThat(planned.diagnostics()).containsExactly("different-results #/paths/~1a/get");
    }

    @Test
    void aCertificateOfTheClientIsTheBusinessOfTheConnection() {
        Planned planned = Planned.of(
                "/a: {get: {operationId: a, security: [{tls: [], key: []}, {tls: []}], " + OK + "}}",
                "securitySchemes: {tls: {type: mutualTLS}, key: {type: apiKey, in: cookie, name: k}}");
        assertThat(planned.plan().client().credentials())
                .extracting(CredentialPlan::scheme)
                .containsExactly("key");
        assertThat(planned.operation("a").security()).containsExactly(List.of("key"), List.of());
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void tokensAreGotWhereTheDescriptionSaysHow() {
        Planned planned = Planned.of(
                "",
                "securitySchemes: {app: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t',"
                        + " scopes: {}}}},path: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes:"
                        + " {}}}},odd: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'a b', scopes: {}}}},user:"
                        + " {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {}}}},id:"
                        + " {type: openIdConnect, openIdConnectUrl: 'https://a.example/c'},digest: {type: http, scheme:"
                        + " digest}}");
        assertThat(planned.plan().client().credentials())
                .extracting(CredentialPlan::kind)
                .containsExactly(
                        new CredentialPlan.Token("https://a.example/t"),
                        new CredentialPlan.Token("/t"),
                        new CredentialPlan.Token(null),
                        new CredentialPlan.Token(null),
                        new CredentialPlan.Token(null),
                        new CredentialPlan.ApiKey(ParamIn.HEADER, "Authorization"));
        assertThat(planned.diagnostics())
                .containsExactly("unusable-token-url #/components/securitySchemes/odd/flows/clientCredentials");
    }

    @Test
    void aSuccessThatCannotHaveContentHasNone() {
        Planned planned = Planned.of(
                "/a: {"
                        + get(
                                "a",
                                "responses: {'200': {description: ok, " + json("{type: string}")
                                        + "}, '204': {description: none, " + json("{type: string}") + "}}")
                        + "}, /b: {" + get("b", "responses: {'205': {description: none, " + json("{}") + "}}") + "}",
                "");
        ResultPlan both = planned.operation("a").result();
        assertThat(requireNonNull(both.type()).nullable()).isTrue();
        assertThat(both.successes()).extracting(SuccessPlan::body).last().isNull();
        assertThat(planned.operation("b").result().type()).isNull();
        assertThat(planned.diagnostics())
                .containsExactly(
                        "content-of-no-content #/paths/~1a/get/responses/204/content/application~1json",
                        "content-of-no-content #/paths/~1b/get/responses/205/content/application~1json");
    }

    @ParameterizedTest
    @CsvSource({"dialog_id, dialogIds, dialogId", "ids, '', id", "address, '', address", "class, classes, classes"})
    void oneValueCanStandForAListInThePath(String wireName, String chosen, String name) {
        Planned planned = Planned.of(
                "'/a/{" + wireName + "}': {delete: {operationId: a, parameters: [{name: " + wireName
                        + ", in: path, required: true, schema: {type: array, items: {type: integer}}"
                        + (chosen.isEmpty() ? "" : ", x-cubegen-name: " + chosen) + "}], " + OK + "}}",
                "");
        OneItemPlan oneItem = requireNonNull(planned.operation("a").oneItem());
        assertThat(oneItem.name()).isEqualTo(name);
        assertThat(oneItem.item()).isEqualTo(Value.of(ScalarKind.LONG));
        assertThat(oneItem.list()).isEqualTo(planned.operation("a").arguments().get(0));
    }

    @Test
    void oneValueStandsForNoneOfSeveralListsAndForNoListElsewhere() {
        String list = ", required: true, schema: {type: array, items: {type: string}}}";
        Planned planned = Planned.of(
                "'/a/{x}/{y}': {get: {operationId: a, parameters: [{name: x, in: path" + list + ", {name: y, in: path"
                        + list + "], " + OK + "}}, /b: {get: {operationId: b, parameters: [{name: x, in: query" + list
                        + "], " + OK + "}}",
                "");
        assertThat(planned.operation("a").oneItem()).isNull();
        assertThat(planned.operation("b").oneItem()).isNull();
    }

    @Test
    void parametersOfOneNameSayWhereTheyAre() {
        assertThat(parameters("header", "query")).containsExactly("idQuery", "id");
        assertThat(parameters("query", "header")).containsExactly("id", "idHeader");
        assertThat(parameters("cookie", "header", "query")).containsExactly("idQuery", "idHeader", "id");
        Planned required = Planned.of(
                "'/a/{id}': {get: {operationId: a, parameters: [{name: id, in: query, required: true, schema: {type:"
                        + " string}},{name: id, in: path, required: true, schema: {type: string}}], " + OK + "}}",
                "");
        assertThat(required.operation("a").arguments())
                .extracting(ArgumentPlan::name)
                .containsExactly("id", "idQuery");
    }

    /** The names in the order of the request, of parameters in the order of the description. */
    private static List<String> parameters(String... places) {
        String parameters = Stream.of(places)
                .map(place -> "{name: id, in: " + place + ", schema: {type: string}}")
                .collect(Collectors.joining(","));
        Planned planned = Planned.of("/a: {get: {operationId: a, parameters: [" + parameters + "], " + OK + "}}", "");
        return requireNonNull(planned.operation("a").params()).components().stream()
                .map(ParamsComponentPlan::name)
                .toList();
    }

    @Test
    void aParameterOfAnotherMediaTypeThanJsonIsItsText() {
        Planned planned = Planned.of(
                "/a: {get: {operationId: a, parameters: [{name: p, in: query, required: true, "
                        + "content: {application/xml: {schema: {type: object}}}}], " + OK + "}}",
                "");
        ArgumentPlan argument = planned.operation("a").arguments().get(0);
        assertThat(argument.value()).isEqualTo(Value.of(ScalarKind.STRING));
        assertThat(argument.binding())
                .isEqualTo(new Binding.Param(ParamIn.QUERY, "p", ParamStyle.FORM, false, false, false));
        assertThat(planned.diagnostics()).isEmpty();
    }
}

package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.javac.InMemoryCompiler;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {
    private static final String OK = "responses: {'204': {description: done}}";

    private static String get(String id, String rest) {
        return "get: {operationId: " + id + ", " + rest + "}";
    }

    private static String json(String schema) {
        return "content: {application/json: {schema: " + schema + "}}";
    }

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
    void oneExceptionPerStatusWithTheErrorThatAllAgreeOn() {
        Planned planned = Planned.of(
                "/a: {"
                        + get(
                                "a",
                                "responses: {'200': {description: ok}, '404': {description: gone, "
                                        + json("{$ref: '#/components/schemas/Failure'}")
                                        + "}, '418': {description: tea}}")
                        + "},"
                        + "/b: {" + get("b", "responses: {'200': {description: ok}, '404': {description: gone}}") + "}",
                "schemas: {Failure: {type: object, properties: {m: {type: string}}}}");
        assertThat(planned.plan().exceptions())
                .extracting(exception -> exception.name().simpleName())
                .containsExactly("NotFoundException", "Status418Exception");
        assertThat(planned.exception("NotFoundException").error())
                .isEqualTo(Value.of(new ValueType.Generated(ClassRef.of(Planned.BASE + ".model", "Failure"))));
        assertThat(planned.exception("Status418Exception").error()).isNull();
        assertThat(planned.plan().errorMaps()).hasSize(2);
    }

    @Test
    void differentErrorsOfOneStatusGetSubclasses() {
        Planned planned = Planned.of(
                "/a: {"
                        + get(
                                "a",
                                "responses: {'200': {description: ok}, '404': {description: gone, "
                                        + json("{$ref: '#/components/schemas/One'}") + "}}")
                        + "},"
                        + "/b: {"
                        + get(
                                "b",
                                "responses: {'200': {description: ok}, '404': {description: gone, "
                                        + json("{type: string}") + "}}")
                        + "}",
                "schemas: {One: {type: object, properties: {m: {type: string}}}}");
        ExceptionPlan parent = planned.exception("NotFoundException");
        assertThat(parent.error()).isNull();
        assertThat(parent.extended()).isTrue();
        assertThat(List.of(planned.exception("NotFoundOneException"), planned.exception("NotFoundTextException")))
                .allMatch(exception -> parent.name().equals(exception.parent()));
        assertThat(planned.operation("b").exceptions())
                .extracting(thrown -> thrown.exception().simpleName())
                .containsExactly("NotFoundTextException");
        assertThat(InMemoryCompiler.errors(Skeleton.of(planned.plan()))).isEmpty();
    }

    @Test
    void anExpiredTokenIsToldApartFromOther401() {
        Planned planned = Planned.of(
                "/a: {" + get("a", "security: [{CB-Token: []}], responses: {'200': {description: ok}}") + "}",
                "securitySchemes: {CB-Token: {type: apiKey, in: header, name: CB-Token,"
                        + " x-cubegen-token: {expired: {status: 401, message: Required session does not exist}}}}");
        assertThat(planned.exception("TokenExpiredException").parent())
                .isEqualTo(planned.exception("UnauthorizedException").name());
        ErrorMapPlan.Entry entry = planned.plan().errorMaps().get(0).entries().get(0);
        assertThat(requireNonNull(entry.expired()).message()).isEqualTo("Required session does not exist");
        assertThat(planned.plan().client().credentials())
                .extracting(CredentialPlan::method)
                .containsExactly("cbToken");
        assertThat(planned.operation("a").security()).containsExactly(List.of("CB-Token"));
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
    void aBodySaysWhetherItIsRequiredAndItsValueWhetherItIsNullable() {
        Planned planned = Planned.of(
                "/a: {put: {operationId: a, requestBody: {required: true, " + json("{type: [string, 'null']}") + "}, "
                        + OK + "}, post: {operationId: b, requestBody: {" + json("{type: string}") + "}, " + OK + "}}",
                "");
        ArgumentPlan always = planned.operation("a").arguments().get(0);
        assertThat(always.binding()).isEqualTo(new Binding.JsonBody("application/json", true));
        assertThat(always.value().nullable()).isTrue();
        ParamsComponentPlan perhaps =
                requireNonNull(planned.operation("b").params()).components().get(0);
        assertThat(perhaps.binding()).isEqualTo(new Binding.JsonBody("application/json", false));
        assertThat(perhaps.value().nullable()).isFalse();
    }

    private static Planned body(String content) {
        return Planned.of(
                "/a: {post: {operationId: a, requestBody: {required: true, content: {" + content + "}}, " + OK + "}}",
                "");
    }

    private static Binding onlyBinding(Planned planned) {
        assertThat(planned.diagnostics()).isEmpty();
        assertThat(planned.operation("a").arguments()).hasSize(1);
        return planned.operation("a").arguments().get(0).binding();
    }

    @Test
    void aBodyThatIsNoJsonIsTextOrBytes() {
        assertThat(onlyBinding(body("text/plain: {schema: {type: string}}")))
                .isEqualTo(new Binding.TextBody("text/plain"));
        assertThat(onlyBinding(body("application/xml: {schema: {type: object}}")))
                .isEqualTo(new Binding.TextBody("application/xml"));
        assertThat(onlyBinding(body("image/*: {}"))).isEqualTo(new Binding.BinaryBody("application/octet-stream"));
        assertThat(onlyBinding(body("'*/*': {schema: {type: string, format: binary}}")))
                .isEqualTo(new Binding.BinaryBody("application/octet-stream"));
    }

    @Test
    void ofSeveralBodiesJsonIsSentAndFormsBeforeTextAndBytes() {
        String form = "application/x-www-form-urlencoded: {schema: {type: object, properties: {x: {type: string}}}}";
        assertThat(onlyBinding(body("image/png: {}, text/plain: {}, application/vnd.a+json: {schema: {type: string}}, "
                        + "application/json: {schema: {type: string}}")))
                .isEqualTo(new Binding.JsonBody("application/json", true));
        assertThat(body("image/png: {}, text/plain: {}, " + form).operation("a").form())
                .isEqualTo(new FormPlan("application/x-www-form-urlencoded", false));
        assertThat(onlyBinding(body("image/png: {}, text/plain: {}"))).isEqualTo(new Binding.TextBody("text/plain"));
    }

    @Test
    void aFormWithoutPropertiesIsSentAsItIsAndTold() {
        Planned planned = body("multipart/form-data: {schema: {type: array, items: {type: string}}}");
        assertThat(planned.operation("a").arguments().get(0).binding())
                .isEqualTo(new Binding.BinaryBody("multipart/form-data"));
        assertThat(planned.diagnostics())
                .containsExactly("form-without-properties #/paths/~1a/post/requestBody/content/multipart~1form-data");
    }

    @Test
    void fieldsOfABodyThatCanBeLeftOutCanBeLeftOut() {
        Planned planned = Planned.of(
                "/a: {post: {operationId: a, requestBody: {content: {multipart/form-data: {schema: {type: object, "
                        + "required: [x], properties: {x: {type: string}}}}}}, " + OK + "}}",
                "");
        assertThat(planned.operation("a").arguments()).isEmpty();
        assertThat(requireNonNull(planned.operation("a").params()).components())
                .extracting(ParamsComponentPlan::name)
                .containsExactly("x");
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
    void theSetOfErrorsThatMostOperationsShareIsTheStandardOne() {
        Planned planned = Planned.of(
                "/a: {" + get("a", "responses: {'404': {description: gone}}") + "},"
                        + "/b: {"
                        + get("b", "responses: {'404': {$ref: '#/components/responses/E'}, '500': {description: e}}")
                        + "},"
                        + "/c: {"
                        + get("c", "responses: {'404': {$ref: '#/components/responses/E'}, '500': {description: e}}")
                        + "}",
                "responses: {E: {description: gone}}");
        assertThat(planned.operation("a").errors()).isEqualTo("SET_2");
        assertThat(planned.operation("b").errors()).isEqualTo("STANDARD");
        assertThat(planned.operation("a").exceptions())
                .extracting(ThrowsPlan::shared)
                .containsExactly(false);
        assertThat(planned.operation("b").exceptions())
                .extracting(ThrowsPlan::shared)
                .containsExactly(true, false);
    }

    @Test
    void theClientIsNamedAsTheDescriptionAsks() {
        Planned planned = Planned.ofYaml(
                "{openapi: 3.1.0, info: {title: T, version: '1', x-cubegen-name: ConnectyCube}, paths: {}}");
        assertThat(planned.plan().client().client().simpleName()).isEqualTo("ConnectyCubeClient");
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

    @Test
    void theArgumentForAnEnvelopeIsCalledLikeThePropertyThatItUnwraps() {
        assertThat(envelope("")).isEqualTo("recordValue #/paths/~1a/post/requestBody renamed");
        assertThat(envelope(", x-cubegen-name: entry")).isEqualTo("entry #/paths/~1a/post/requestBody");
    }

    private static String envelope(String more) {
        Planned planned = Planned.of(
                "/a: {post: {operationId: a, requestBody: {required: true, "
                        + json("{type: object, x-cubegen-envelope: record, properties: {record: {type: string" + more
                                + "}}}")
                        + "}, " + OK + "}}",
                "");
        ArgumentPlan argument = planned.operation("a").arguments().get(0);
        String told = planned.diagnostics().isEmpty()
                ? ""
                : " " + planned.diagnostics().get(0).split(" ", -1)[0];
        return argument.name() + " #" + argument.pointer() + told;
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
    void accessorAndClassesOfAModuleHaveTheSameName() {
        assertThat(modules("User", "user", "users", "Users", "close", "\u65e5\u672c", "class", "Pet"))
                .containsExactly(
                        "user2 User2Client User2Calls",
                        "user UserClient UserCalls",
                        "users UsersClient UsersCalls",
                        "users2 Users2Client Users2Calls",
                        "closeApi CloseApiClient CloseApiCalls",
                        "module ModuleClient ModuleCalls",
                        "classApi ClassApiClient ClassApiCalls",
                        "petApi PetApiClient PetApiCalls");
    }

    private static List<String> modules(String... tags) {
        StringBuilder paths = new StringBuilder();
        for (String tag : tags) {
            paths.append(paths.isEmpty() ? "" : ",")
                    .append("/a")
                    .append(paths.length())
                    .append(": {get: {tags: ['")
                    .append(tag)
                    .append("'], ")
                    .append(OK)
                    .append("}}");
        }
        Planned planned = Planned.of(paths.toString(), "schemas: {PetClient: {type: object, properties: {a: {}}}}");
        return planned.plan().modules().stream()
                .map(module -> module.accessor() + " " + module.client().simpleName() + " "
                        + module.calls().simpleName())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"'', ServiceClient", "API, ApiServiceClient", "HTTP API, HttpServiceClient"})
    void aTitleThatNamesNobodyGivesAClientThatIsNotOneOfOurs(String title, String client) {
        Planned planned = Planned.ofYaml("{openapi: 3.1.0, info: {title: '" + title + "', version: '1'}, paths: {}}");
        assertThat(planned.plan().client().client().simpleName()).isEqualTo(client);
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void theClientIsNamedAfterTheTitle() {
        RootClientPlan client = Planned.schemas("").plan().client();
        assertThat(client.client().canonicalName()).isEqualTo(Planned.BASE + ".CubeClient");
        assertThat(client.asyncClient().simpleName()).isEqualTo("AsyncCubeClient");
        assertThat(client.defaultBaseUri()).isEqualTo("https://api.example.org");
    }

    @Test
    void aFormOfSeveralFormsHasThePropertiesOfAll() {
        Planned planned = body("application/x-www-form-urlencoded: {schema: {oneOf: ["
                + "{type: object, required: [kind, code], properties: {kind: {type: string}, code: {type: string}}},"
                + "{type: object, required: [kind], properties: {kind: {type: string}, user: {type: string}}}]}}");
        assertThat(planned.operation("a").arguments())
                .extracting(ArgumentPlan::name)
                .containsExactly("kind");
        assertThat(requireNonNull(planned.operation("a").params()).components())
                .extracting(ParamsComponentPlan::name)
                .containsExactly("code", "user");
        assertThat(planned.diagnostics()).isEmpty();
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

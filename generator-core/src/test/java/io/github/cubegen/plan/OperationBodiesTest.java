package io.github.cubegen.plan;

import static io.github.cubegen.plan.Planned.OK;
import static io.github.cubegen.plan.Planned.json;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies of requests, by media type. */
class OperationBodiesTest {
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
    void fieldsHaveTheStyleThatTheirEncodingStates() {
        String items =
                "application/x-www-form-urlencoded: {schema: {type: object, properties: {items: {type: array, items:"
                        + " {type: object, properties: {price: {type: string}}}}}}, encoding: {items: {style: ";
        Planned deep = body(items + "deepObject, explode: true}}}");
        assertThat(onlyComponent(deep))
                .isEqualTo(new Binding.FormPart(0, new FormField.Styled("items", ParamStyle.DEEP_OBJECT, true)));
        assertThat(deep.diagnostics()).isEmpty();
        Planned form = body(items + "form}}}");
        assertThat(onlyComponent(form))
                .isEqualTo(new Binding.FormPart(0, new FormField.Json("items", "application/json")));
        assertThat(form.diagnostics())
                .containsExactly("nested-field #/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded"
                        + "/encoding/items");
    }

    private static Binding onlyComponent(Planned planned) {
        ParamsPlan params = requireNonNull(planned.operation("a").params());
        assertThat(params.components()).hasSize(1);
        return params.components().get(0).binding();
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
}

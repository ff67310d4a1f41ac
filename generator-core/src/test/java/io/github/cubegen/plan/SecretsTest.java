package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private static final String COMPONENTS =
            "Secret: {type: string, format: password}, Alias: {$ref: '#/components/schemas/Secret'},"
                    + "Holder: {type: object, properties: {secret: {$ref: '#/components/schemas/Alias'}}},"
                    + "Tree: {type: object, properties: {children: {type: array, items: {$ref:"
                    + " '#/components/schemas/Tree'}}}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, format: password}",
                "{type: array, items: {type: string, format: password}}",
                "{type: array, items: {type: array, items: {$ref: '#/components/schemas/Alias'}}}",
                "{type: object, additionalProperties: {type: string, format: password}}",
                "{type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/Alias'}}}",
                "{oneOf: [{type: string, format: password}, {type: integer}]}",
                "{oneOf: [{type: array, items: {$ref: '#/components/schemas/Alias'}}, {type: integer}]}",
                "{type: array, prefixItems: [{type: integer}, {type: string, format: password}]}",
                "{type: array, prefixItems: [{$ref: '#/components/schemas/Holder'}]}",
                "{type: object, x-cubegen-envelope: secret, properties: {secret: {type: string, format: password}}}",
                "{$ref: '#/components/schemas/Alias'}"
            })
    void whatWouldShowASecretIsSensitive(String schema) {
        Planned planned = planned(schema);
        assertThat(planned.component("T", "p").sensitive()).isTrue();
        assertThat(requireNonNull(planned.operation("a").params()).components())
                .allMatch(ParamsComponentPlan::sensitive)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string}",
                "{$ref: '#/components/schemas/Holder'}",
                "{$ref: '#/components/schemas/Tree'}",
                "{type: array, items: {$ref: '#/components/schemas/Holder'}}",
                "{type: object, additionalProperties: {$ref: '#/components/schemas/Holder'}}",
                "{oneOf: [{$ref: '#/components/schemas/Holder'}, {type: integer}]}"
            })
    void aRecordHidesItsOwnSecrets(String schema) {
        Planned planned = planned(schema);
        assertThat(planned.component("T", "p").sensitive()).isFalse();
        assertThat(requireNonNull(planned.operation("a").params()).components())
                .noneMatch(ParamsComponentPlan::sensitive)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"password, path, true", "uuid, path, false", "password, query, false"})
    void aSecretInThePathIsKnownToTheOperation(String format, String in, boolean secret) {
        Planned planned = Planned.of(
                "'/a/{b}': {get: {operationId: a, parameters: [{name: b, in: path, required: true, schema: {type: string,"
                        + " format: " + (in.equals("path") ? format : "uuid")
                        + "}}, {name: c, in: query, required: true,"
                        + " schema: {type: string, format: " + format + "}}], responses: {'204': {description: d}}}}",
                "");
        assertThat(planned.operation("a").secrets().contains("b")).isEqualTo(secret);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{$ref: '#/components/schemas/Holder'}                                       | secret",
                "{type: array, items: {$ref: '#/components/schemas/Holder'}}                 | secret",
                "{oneOf: [{$ref: '#/components/schemas/Holder'}, {type: integer}]}           | secret",
                "{type: object, additionalProperties: {$ref: '#/components/schemas/Holder'}} | secret",
                "{type: object, properties: {keys: {type: array, items: {$ref: '#/components/schemas/Alias'}}}} | keys",
                "{$ref: '#/components/schemas/Tree'}                                         | ",
                "{type: array, items: {$ref: '#/components/schemas/Alias'}}                  | ''",
            })
    void anOperationKnowsTheNamesOfItsSecrets(String schema, @Nullable String name) {
        assertThat(Planned.of(
                                "/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: "
                                        + schema + "}}}, responses: {'204': {description: done}}}}",
                                "schemas: {" + COMPONENTS + "}")
                        .operation("a")
                        .secrets())
                .isEqualTo(name == null ? List.of() : List.of(name));
    }

    @Test
    void operationsWhoseBodiesLeadToEachOtherKnowTheNamesOfAll() {
        Planned planned = Planned.of(
                post("a", "A") + ", " + post("b", "B") + ", " + post("c", "C"),
                "schemas: {A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}, pin: {type: string, format:"
                        + " password}}}, B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, c: {$ref:"
                        + " '#/components/schemas/C'}, word: {type: string, format: password}}}, C: {type: object,"
                        + " properties: {key: {type: string, format: password}}}}");

        assertThat(planned.operation("a").secrets()).containsExactly("pin", "word", "key");
        assertThat(planned.operation("b").secrets()).containsExactly("pin", "word", "key");
        assertThat(planned.operation("c").secrets()).containsExactly("key");
    }

    private static String post(String name, String body) {
        return "/" + name + ": {post: {operationId: " + name
                + ", requestBody: {content: {application/json: {schema: {$ref:" + " '#/components/schemas/" + body
                + "'}}}}, responses: {'204': {description: done}}}}";
    }

    @Test
    void secretsThatTheDescriptionDoesNotNameAreSensitive() {
        assertThat(Planned.schemas("T: {type: object, properties: {p: {type: string}}, additionalProperties: {type:"
                                + " string, format: password}}")
                        .record("T")
                        .additional()
                        .sensitive())
                .isTrue();
        assertThat(planned("{type: string}").record("T").additional().sensitive())
                .isFalse();
    }

    /** A schema as a property, as a parameter and as a body. */
    private static Planned planned(String schema) {
        return Planned.of(
                "/a: {post: {operationId: a, parameters: [{name: q, in: query, content: {application/json: {schema: "
                        + schema + "}}}], requestBody: {content: {application/json: {schema: " + schema
                        + "}}}, responses: {'204': {description: done}}}}",
                "schemas: {T: {type: object, properties: {p: " + schema + "}}, " + COMPONENTS + "}");
    }
}

package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {

    private static Described parameter(String yaml) {
        return Described.operation("parameters:\n  - " + yaml + "\n");
    }

    @ParameterizedTest
    @CsvSource({"path,SIMPLE,false", "query,FORM,true", "header,SIMPLE,false", "cookie,FORM,true"})
    void styleAndExplodeFollowFromTheLocation(String in, ParameterStyle style, boolean explode) {
        Described described = Described.api("""
                paths:
                  /things/{p}:
                    get:
                      parameters: [{name: p, in: %s, required: true, schema: {type: string}}]
                """.formatted(in));
        Parameter parameter = described.first().parameters().get(0);
        assertThat(parameter.style()).isEqualTo(style);
        assertThat(parameter.explode()).isEqualTo(explode);
    }

    @Test
    void whatIsDeclaredIsKept() {
        Described described = parameter("""
                {name: q, in: query, required: true, style: deepObject, explode: true, allowReserved: true,
                    allowEmptyValue: true, deprecated: true, description: D, schema: {type: object, default: {}},
                    examples: {one: {value: {a: 1}}}, x-cubegen-name: filter}
                """);
        Parameter parameter = described.first().parameters().get(0);
        assertThat(parameter)
                .usingRecursiveComparison()
                .ignoringFields("schema", "defaultValue", "examples")
                .isEqualTo(new Parameter(
                        Described.place("/paths/~1things/get/parameters/0"),
                        "q",
                        ParameterLocation.QUERY,
                        true,
                        ParameterStyle.DEEP_OBJECT,
                        true,
                        true,
                        true,
                        parameter.schema(),
                        null,
                        "D",
                        true,
                        new Lifecycle(null, null),
                        null,
                        java.util.List.of(),
                        "filter"));
        assertThat(parameter.defaultValue()).hasToString("{}");
        assertThat(parameter.examples()).extracting(Example::name).containsExactly("one");
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void styleWithoutExplodeTakesTheStylesDefault() {
        Described described = parameter("{name: q, in: query, style: pipeDelimited, schema: {type: array}}");
        assertThat(described.first().parameters().get(0).explode()).isFalse();
    }

    @Test
    void theOperationOverridesThePath() {
        Described described = Described.api("""
                paths:
                  /things:
                    parameters:
                      - {name: a, in: query, schema: {type: string}}
                      - {name: b, in: query, schema: {type: string}}
                    get:
                      parameters:
                        - {name: c, in: query, schema: {type: string}}
                        - {name: a, in: query, schema: {type: integer}}
                        - {name: b, in: header, schema: {type: string}}
                """);
        assertThat(described.first().parameters())
                .extracting(parameter -> parameter.in().key() + " " + parameter.name())
                .containsExactly("query a", "query b", "query c", "header b");
        assertThat(described.first().parameters().get(0).pointer())
                .isEqualTo(Described.place("/paths/~1things/get/parameters/1"));
    }

    @Test
    void contentGivesTheMediaType() {
        Described described = parameter("{name: q, in: query, content: {application/json: {schema: {type: object}}}}");
        Parameter parameter = described.first().parameters().get(0);
        assertThat(parameter.mediaType()).isEqualTo("application/json");
        assertThat(parameter.schema().schema())
                .isEqualTo(Described.place("/paths/~1things/get/parameters/0/content/application~1json/schema"));
    }

    @Test
    void referencesAreFollowed() {
        Described described = Described.api("""
                paths: {/things: {get: {parameters: [{$ref: '#/components/parameters/P'}]}}}
                components: {parameters: {P: {name: q, in: query, schema: {type: string}}}}
                """);
        assertThat(described.first().parameters().get(0).pointer())
                .isEqualTo(Described.place("/components/parameters/P"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{in: query, schema: {type: string}}                        | ERROR missing-name #P",
                "{name: q, schema: {type: string}}                          | ERROR unknown-location #P",
                "{name: q, in: body, schema: {type: string}}                | ERROR unknown-location #P/in",
                "{name: q, in: query}                                       | WARNING missing-schema #P",
                "{name: q, in: query, content: {a/b: {schema: {type: string}}, a/c: {}}} | WARNING several-contents #P/content",
                "{name: q, in: query, style: matrix, schema: {type: string}} | WARNING unknown-style #P/style",
                "{name: q, in: path, required: true, schema: {type: string}} | WARNING path-parameter-unused #P",
                "{name: accept, in: header, schema: {type: string}}         | INFO ignored-header #P",
                "[]                                                         | ERROR wrong-type #P",
            })
    void whatIsWrongIsReported(String yaml, String said) {
        assertThat(parameter(yaml).said()).containsExactly(said.replace("#P", "#/paths/~1things/get/parameters/0"));
    }

    @Test
    void twoOfOneNameAreReported() {
        Described described =
                Described.operation("parameters: [{name: q, in: query, schema: {}}, {name: q, in: query, schema: {}}]");
        assertThat(described.said()).containsExactly("ERROR duplicate-parameter #/paths/~1things/get/parameters/1");
        assertThat(described.first().parameters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "required: false,"})
    void pathParametersAreAlwaysRequired(String required) {
        Described described = Described.api("""
                paths: {'/things/{id}': {get: {parameters: [{name: id, in: path, %s schema: {type: string}}]}}}
                """.formatted(required));
        assertThat(described.first().parameters().get(0).required()).isTrue();
        assertThat(described.said())
                .containsExactly("WARNING path-parameter-optional #/paths/~1things~1{id}/get/parameters/0");
    }
}

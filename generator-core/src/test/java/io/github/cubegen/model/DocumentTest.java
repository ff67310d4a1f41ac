package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    @Test
    void infoServersAndTagsAreRead() {
        Described described = Described.document("""
                openapi: 3.1.0
                info: {title: T, version: '2', description: D, license: {name: MIT}, x-cubegen-name: Tee}
                servers:
                  - url: https://{region}.example/{v}
                    variables: {region: {default: eu, enum: [eu, us]}, v: {enum: [v1, v2], default: v2}}
                tags: [{name: b, description: B, x-cubegen-name: bee}]
                paths: {/a: {get: {tags: [a, b]}}}
                """);
        assertThat(described.model().info()).isEqualTo(new Info(Described.place("/info"), "T", "2", "D", "MIT", "Tee"));
        assertThat(described.model().servers().get(0).defaultUrl()).isEqualTo("https://eu.example/v2");
        assertThat(described.model().servers().get(0).variables().get(0).values())
                .containsExactly("eu", "us");
        assertThat(described.model().tags())
                .containsExactly(
                        new Tag(Described.place("/tags/0"), "b", "B", "bee"),
                        new Tag(Described.place("/paths/~1a/get/tags/0"), "a", null, null));
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void withoutServersTheServerIsTheRoot() {
        assertThat(Described.api("paths: {}").model().servers())
                .extracting(Server::defaultUrl)
                .containsExactly("/");
    }

    @Test
    void componentsComeFirstThenInlineSchemasInOrderOfUse() {
        Described described = Described.api("""
                paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {type: string}}}}}}}}
                components:
                  schemas:
                    B: {type: object, properties: {x: {type: array, items: {type: string}}}}
                    A: {type: string}
                """);
        assertThat(described.model().schemas().keySet())
                .extracting(Object::toString)
                .containsExactly(
                        "/components/schemas/B",
                        "/components/schemas/A",
                        "/components/schemas/B/properties/x",
                        "/components/schemas/B/properties/x/items",
                        "/paths/~1a/get/responses/200/content/a~1b/schema");
    }

    @Test
    void anUnknownPlaceHasNoSchema() {
        ApiModel model = Described.api("paths: {}").model();
        assertThatThrownBy(() -> model.schema(Described.component("None")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("#/components/schemas/None");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{openapi: 3.1.0, paths: {}}                                     | WARNING missing-info #",
                "{openapi: 3.0.3, info: {title: t, version: v}}                  | WARNING missing-paths #",
                "{openapi: 3.1.0, info: {title: t, version: v}}                  | WARNING missing-paths #",
                "{openapi: 3.1.0, info: {version: v}, paths: {}}                 | WARNING missing-title #/info",
                "{openapi: 3.1.0, info: {title: t}, paths: {}}                   | WARNING missing-version #/info",
            })
    void whatADocumentNeedsIsReported(String yaml, String said) {
        assertThat(Described.document(yaml).said()).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{servers: [{}], paths: {}}                            | ERROR missing-url #/servers/0",
                "{servers: [{url: '/{a}'}], paths: {}}                 | WARNING server-variable #/servers/0/url",
                "{servers: [{url: /, variables: {a: {}}}], paths: {}}  | WARNING missing-default #/servers/0/variables/a",
                "{tags: [{}], paths: {}}                               | ERROR missing-name #/tags/0",
                "{tags: [{name: a}, {name: a}], paths: {}}             | WARNING duplicate-tag #/tags/1",
            })
    void whatIsWrongAtTheTopIsReported(String yaml, String said) {
        String head = "{openapi: 3.1.0, info: {title: t, version: v}, ";
        assertThat(Described.document(head + yaml.substring(1)).said()).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paths: []                                               | ERROR wrong-type #/paths",
                "{paths: {/a: 5}}                                        | ERROR wrong-type #/paths/~1a",
                "{paths: {/a: {get: []}}}                                | ERROR wrong-type #/paths/~1a/get",
                "{paths: {/a: {get: {parameters: {}}}}}                  | ERROR wrong-type #/paths/~1a/get/parameters",
                "{paths: {/a: {get: {responses: []}}}}                   | ERROR wrong-type #/paths/~1a/get/responses",
                "{paths: {/a: {get: {responses: {'200': x}}}}}           | ERROR wrong-type #/paths/~1a/get/responses/200",
                "{paths: {/a: {get: {requestBody: x}}}}                  | ERROR wrong-type #/paths/~1a/get/requestBody",
                "{paths: {/a: {get: {tags: x}}}}                         | WARNING wrong-type #/paths/~1a/get/tags",
                "{paths: {/a: {get: {summary: {}}}}}                     | WARNING wrong-type #/paths/~1a/get/summary",
                "{paths: {/a: {get: {summary: 5}}}}                      | WARNING wrong-type #/paths/~1a/get/summary",
                "{paths: {/a: {get: {deprecated: 'yes'}}}}               | WARNING wrong-type #/paths/~1a/get/deprecated",
                "{paths: {/a: {get: {security: {}}}}}                    | ERROR wrong-type #/paths/~1a/get/security",
                "{paths: {/a: {get: {security: [5]}}}}                   | ERROR wrong-type #/paths/~1a/get/security/0",
                "{components: {schemas: []}}                             | ERROR wrong-type #/components/schemas",
                "{components: {schemas: {A: 5}}}                         | ERROR wrong-type #/components/schemas/A",
                "{components: {schemas: {A: {type: 5}}}}                 | WARNING wrong-type #/components/schemas/A/type",
                "{components: {schemas: {A: {enum: a}}}}                 | ERROR wrong-type #/components/schemas/A/enum",
                "{components: {schemas: {A: {properties: []}}}}          | ERROR wrong-type #/components/schemas/A/properties",
                "{components: {schemas: {A: {properties: {a: x}}}}}      | ERROR wrong-type #/components/schemas/A/properties/a",
                "{components: {schemas: {A: {items: [{}]}}}}             | ERROR wrong-type #/components/schemas/A/items",
                "{components: {schemas: {A: {allOf: {}}}}}               | ERROR wrong-type #/components/schemas/A/allOf",
                "{components: {schemas: {A: {oneOf: [5, {type: string}]}}}} | ERROR wrong-type #/components/schemas/A/oneOf/0",
                "{components: {schemas: {A: {type: object, required: true}}}} | WARNING wrong-type #/components/schemas/A/required",
                "{components: {schemas: {A: {type: string, minLength: a}}}} | WARNING wrong-type #/components/schemas/A/minLength",
                "{components: {schemas: {A: {type: string, maxLength: -1}}}} | WARNING wrong-type #/components/schemas/A/maxLength",
                "{components: {schemas: {A: {type: number, minimum: a}}}} | WARNING wrong-type #/components/schemas/A/minimum",
                "{components: {schemas: {A: {$ref: 5}}}}                 | ERROR unresolved-ref #/components/schemas/A/$ref",
                "{components: {schemas: {A: {type: object, discriminator: kind}}}} | ERROR wrong-type #/components/schemas/A/discriminator",
                "{components: {schemas: {A: {type: object, additionalProperties: 5}}}} | ERROR wrong-type #/components/schemas/A/additionalProperties",
                "{components: {securitySchemes: {A: 5}}}                 | ERROR wrong-type #/components/securitySchemes/A",
                "{servers: {}, components: {}}                           | ERROR wrong-type #/servers",
                "{tags: [5], components: {}}                             | ERROR wrong-type #/tags/0",
            })
    void aValueOfTheWrongTypeIsReportedOnce(String yaml, String said) {
        String body = yaml.startsWith("{") ? yaml.substring(1, yaml.length() - 1) : yaml;
        Described described = Described.document("{openapi: 3.1.0, info: {title: t, version: v}, " + body + "}");
        assertThat(described.said()).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{x-cubegen-nam: a, paths: {}}                             | unknown-extension #/x-cubegen-nam",
                "{paths: {x-cubegen-foo: 1}}                               | unknown-extension #/paths/x-cubegen-foo",
                "{paths: {/a: {x-cubegen-foo: 1}}}                         | unknown-extension #/paths/~1a/x-cubegen-foo",
                "{paths: {/a: {get: {x-cubegen-nmae: 1}}}}                 | unknown-extension #/paths/~1a/get/x-cubegen-nmae",
                "{paths: {/a: {get: {x-cubegen-envelope: a}}}}             | misplaced-extension #/paths/~1a/get/x-cubegen-envelope",
                "{paths: {/a: {get: {responses: {x-cubegen-foo: 1}}}}}     | unknown-extension #/paths/~1a/get/responses/x-cubegen-foo",
                "{components: {schemas: {A: {type: string, x-cubegen-enum: a}}}} | unknown-extension #/components/schemas/A/x-cubegen-enum",
                "{components: {x-cubegen-foo: {}}}                         | unknown-extension #/components/x-cubegen-foo",
            })
    void aMistypedExtensionIsReported(String yaml, String said) {
        Described described = Described.document("{openapi: 3.1.0, info: {title: t, version: v}, " + yaml.substring(1));
        assertThat(described.said()).containsExactly("ERROR " + said);
    }

    @Test
    void theNearestExtensionIsNamed() {
        assertThat(Described.operation("x-cubegen-nmae: a").message()).contains("x-cubegen-name");
        assertThat(Described.operation("x-cubegen-ignored: a").message()).contains("x-cubegen-ignore");
    }

    @Test
    void propertiesMayBeCalledLikeAnExtension() {
        assertThat(Described.schemas("A: {type: object, properties: {x-cubegen-foo: {type: string}}}")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void statusCodesKnowWhatTheyAreFor() {
        assertThat(List.of(
                        new StatusCode("204"), new StatusCode("2XX"), new StatusCode("404"), new StatusCode("default")))
                .extracting(StatusCode::isSuccess)
                .containsExactly(true, true, false, false);
        assertThat(new StatusCode("404").exact()).hasValue(404);
        assertThat(new StatusCode("4XX").exact()).isEmpty();
        assertThat(new StatusCode("4XX").firstDigit()).hasValue(4);
        assertThat(new StatusCode("default").firstDigit()).isEmpty();
        assertThatThrownBy(() -> new StatusCode("600")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void methodsKnowWhetherTheyMayBeRepeated() {
        assertThat(HttpMethod.values())
                .filteredOn(method -> !method.idempotent())
                .containsExactly(HttpMethod.POST, HttpMethod.PATCH);
    }
}

package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class OperationReaderTest {

    @Test
    void operationsComeInDocumentOrderWithTheirWords() {
        Described described = Described.api("""
                paths:
                  /b:
                    summary: Of the path
                    post: {operationId: make, tags: [x, y, x], deprecated: true, description: D, x-cubegen-name: create}
                    get: {summary: S}
                  /a: {delete: {}}
                  x-internal: {}
                """);
        assertThat(described.model().operations())
                .extracting(operation -> operation.method() + " " + operation.path() + " " + operation.summary())
                .containsExactly("POST /b Of the path", "GET /b S", "DELETE /a null");
        Operation make = described.first();
        assertThat(make.operationId()).isEqualTo("make");
        assertThat(make.tags()).containsExactly("x", "y");
        assertThat(make.deprecated()).isTrue();
        assertThat(make.description()).isEqualTo("D");
        assertThat(make.nameOverride()).isEqualTo("create");
        assertThat(make.pointer()).isEqualTo(Described.place("/paths/~1b/post"));
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void ignoredOperationsAreLeftOut() {
        Described described = Described.api("paths: {/a: {get: {x-cubegen-ignore: true}, put: {}}}");
        assertThat(described.model().operations()).extracting(Operation::method).containsExactly(HttpMethod.PUT);
    }

    @Test
    void aMethodOrTheDescriptionSaysWhatMayArriveTwice() {
        Described described = Described.api("""
                paths:
                  /a: {get: {}, put: {x-cubegen-idempotent: false}, post: {}, patch: {x-cubegen-idempotent: true}}
                """);
        assertThat(described.model().operations())
                .extracting(operation -> operation.method() + " " + operation.idempotent())
                .containsExactly("GET true", "PUT false", "POST false", "PATCH true");
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void webhooksAreKeptApart() {
        Described described = Described.api("webhooks: {paid: {post: {}}}");
        assertThat(described.model().operations()).isEmpty();
        assertThat(described.model().webhooks()).extracting(Operation::path).containsExactly("paid");
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void serversOfTheOperationComeBeforeThoseOfThePath() {
        Described described = Described.api("""
                paths:
                  /a:
                    servers: [{url: https://path}]
                    get: {servers: [{url: https://operation}]}
                    put: {}
                  /b: {get: {}}
                """);
        assertThat(described.model().operations())
                .extracting(operation ->
                        operation.servers().stream().map(Server::url).toList().toString())
                .containsExactly("[https://operation]", "[https://path]", "[]");
    }

    @Test
    void twoOperationsOfOneIdAreReportedWithBothPlaces() {
        Described described = Described.api("paths: {/a: {get: {operationId: x}}, /b: {get: {operationId: x}}}");
        assertThat(described.said()).containsExactly("ERROR duplicate-operation-id #/paths/~1b/get/operationId");
        assertThat(described.message()).contains("GET /a");
    }

    @Test
    void aPlaceInThePathNeedsAParameter() {
        Described described = Described.api("paths: {'/a/{b}/{c}': {get: {}}}");
        assertThat(described.said()).containsExactly("ERROR path-parameter-undeclared #/paths/~1a~1{b}~1{c}/get");
        assertThat(described.message()).contains("{b}, {c}");
    }

    @Test
    void aParameterNeedsAPlaceInThePath() {
        Described described = Described.api(
                "paths: {/a: {get: {parameters: [{name: b, in: path, required: true, schema: {type: string}}]}}}");
        assertThat(described.said()).containsExactly("WARNING path-parameter-unused #/paths/~1a/get/parameters/0");
        assertThat(described.first().parameters()).isEmpty();
    }

    @Test
    void pathsThatDifferInNamesOnlyAreReported() {
        Described described = Described.api("""
                paths:
                  /a/{b}: {get: {parameters: [{name: b, in: path, required: true, schema: {type: string}}]}}
                  /a/{c}: {get: {parameters: [{name: c, in: path, required: true, schema: {type: string}}]}}
                """);
        assertThat(described.said()).containsExactly("WARNING ambiguous-path #/paths/~1a~1{c}/get");
        assertThat(described.message()).contains("/a/{b}");
    }

    @Test
    void theBracesOfAPathArePaired() {
        assertThat(Described.api("paths: {'/a/{b': {get: {}, put: {}}, '/c}/{d}': {get: {}}, '/{{e}}': {get: {}}}")
                        .said())
                .containsExactly(
                        "ERROR path-braces #/paths/~1a~1{b",
                        "ERROR path-braces #/paths/~1c}~1{d}",
                        "ERROR path-braces #/paths/~1{{e}}");
    }

    @Test
    void aPathStartsWithASlash() {
        assertThat(Described.api("paths: {a: {get: {}}}").said()).containsExactly("ERROR path-without-slash #/paths/a");
    }

    @Test
    void bodiesAndResponsesAreReadByMediaType() {
        Described described = Described.operation("""
                requestBody:
                  required: true
                  description: B
                  content:
                    multipart/form-data:
                      schema: {type: object}
                      encoding: {file: {contentType: image/png, headers: {X-A: {schema: {type: string}}}}}
                    text/plain: {}
                responses:
                  '200':
                    description: ok
                    headers:
                      X-Count: {required: true, description: H, schema: {type: integer}}
                      content-type: {schema: {type: string}}
                    content: {application/json: {schema: {type: string}, example: a}}
                  default: {description: other}
                """);
        RequestBody body = Objects.requireNonNull(described.first().requestBody());
        assertThat(body.required()).isTrue();
        assertThat(body.content()).extracting(Content::mediaType).containsExactly("multipart/form-data", "text/plain");
        assertThat(body.content().get(1).schema()).isNull();
        Encoding file = body.content().get(0).encodings().get(0);
        assertThat(file.property()).isEqualTo("file");
        assertThat(file.contentType()).isEqualTo("image/png");
        assertThat(file.headers()).extracting(Header::name).containsExactly("X-A");
        Response ok = described.first().responses().get(0);
        assertThat(ok.status()).isEqualTo(new StatusCode("200"));
        assertThat(ok.headers()).extracting(Header::name).containsExactly("X-Count");
        assertThat(ok.headers().get(0).required()).isTrue();
        assertThat(ok.content().get(0).examples()).hasSize(1);
        assertThat(described.first().responses())
                .extracting(response -> response.status().text())
                .contains("default");
    }

    @Test
    void responsesMayBeReferences() {
        Described described = Described.api("""
                paths: {/a: {get: {responses: {4XX: {$ref: '#/components/responses/Bad'}}}}}
                components: {responses: {Bad: {description: bad}}}
                """);
        Response bad = described.first().responses().get(0);
        assertThat(bad.status().isRange()).isTrue();
        assertThat(bad.pointer()).isEqualTo(Described.place("/components/responses/Bad"));
    }

    @Test
    void aStatusThatIsNoneIsReported() {
        Described described = Described.operation("responses: {ok: {description: d}, 4xx: {description: d}}");
        assertThat(described.said()).containsExactly("ERROR invalid-status #/paths/~1things/get/responses/ok");
        assertThat(described.first().responses())
                .extracting(response -> response.status().text())
                .containsExactly("4XX");
    }
}

package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Swagger Parser finds is told at the place it means. */
class StructureTest {

    @TempDir
    Path folder;

    private Described read(String version, String body) throws IOException {
        return new Described(folder)
                .file("a.yaml", "openapi: " + version + "\ninfo: {title: t, version: '1'}\n" + body)
                .read("a.yaml");
    }

    @Test
    void whatBreaksAnOperationIsAnErrorAndTheRestAWarning() throws IOException {
        Described described = read("3.1.0", """
                paths:
                  /users/{id}.json:
                    get:
                      tags: users
                      bogus: 1
                      parameters:
                        - {name: 'filter[name]', in: query, schema: {type: string}, bogus: 1}
                        - {name: x, schema: {type: string}}
                        - {in: query, schema: {type: string}}
                      responses:
                        default: {}
                    put: 5
                components:
                  schemas:
                    A: {type: object, required: b}
                    B: [1]
                """);

        assertThat(described.places())
                .containsExactlyInAnyOrder(
                        "a.yaml:6:7: structure",
                        "a.yaml:7:7: WARNING structure",
                        "a.yaml:9:69: WARNING structure",
                        "a.yaml:10:11: structure",
                        "a.yaml:11:11: structure",
                        "a.yaml:13:9: WARNING structure",
                        "a.yaml:14:5: structure",
                        "a.yaml:17:23: structure",
                        "a.yaml:18:5: structure");
        assertThat(described.told()).contains("'in' is missing").contains("'bogus' is unknown to OpenAPI here");
    }

    /** Swagger Parser names elements of lists by their names, which they share or lack, or not at all. */
    @Test
    void theElementIsToldThatIsMeant() throws IOException {
        Described described = read("3.1.0", """
                tags: [{name: a}, {description: b}]
                servers: [{url: /}, {url: /, bogus: 1}]
                paths:
                  /a.json:
                    parameters: [{name: q, in: query}, {name: q}]
                    get:
                      parameters:
                        - {name: q, in: query, required: true}
                        - {name: q, in: header, bogus: 1}
                        - {name: q}
                        - {in: query}
                        - {name: unknown, in: query}
                        - {in: 5}
                      responses: {'200': {description: ok}}
                """);

        assertThat(described.places())
                .as(described.told())
                .containsExactlyInAnyOrder(
                        "a.yaml:3:19: WARNING structure",
                        "a.yaml:4:30: WARNING structure",
                        "a.yaml:7:40: structure",
                        "a.yaml:11:33: WARNING structure",
                        "a.yaml:12:11: structure",
                        "a.yaml:13:11: structure",
                        "a.yaml:15:11: structure",
                        "a.yaml:15:12: WARNING structure");
    }

    @Test
    void aSchemaIsNotBlamedForOneWithinIt() throws IOException {
        Described described = read("3.1.0", """
                paths: {}
                components: {schemas: {A: {type: object, properties: {list: []}}}}
                """);

        assertThat(described.places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.0.3,a.yaml:6:43: structure", "3.1.0,''"})
    void booleansAreSchemasIn31(String version, String expected) throws IOException {
        Described described = read(version, """
                paths:
                  /a:
                    get:
                      parameters: [{name: a, in: query, schema: true}]
                      responses: {'200': {description: ok}}
                """.replace("schema: true", "  schema: true"));

        assertThat(String.join("", described.places())).isEqualTo(expected);
    }

    @Test
    void aReferenceMayBeEncoded() throws IOException {
        Described described = read("3.1.0", """
                paths:
                  /a:
                    get:
                      parameters: [{$ref: '#/components/parameters/p%5B%5D'}]
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/K%C3%A4.t%20z'}}}}
                components:
                  parameters: {'p[]': {name: p, in: query, schema: {type: string}}}
                  schemas: {K\u00e4.t z: {type: object, properties: {a: {$ref: '#/components/schemas/K%C3%A4.t%20z'}}}}
                """);

        assertThat(described.places()).isEmpty();
    }

    @Test
    void itDoesNotChangeTheDocument() throws IOException {
        String body = """
                paths:
                  /a:
                    parameters: [{name: q, in: query, schema: {type: string}}]
                    get:
                      responses: {'200': {description: ok, content: {a/b: {schema: {allOf: [{$ref: '#/components/schemas/A'}]}}}}}
                components:
                  schemas:
                    A: {type: object, properties: {d: {type: string, format: date, default: 2020-01-01, enum: [1]}}}
                """;
        Described described = read("3.0.3", body);

        assertThat(described.at("/components/schemas/A/properties/d"))
                .hasToString("{\"type\":\"string\",\"format\":\"date\",\"default\":\"2020-01-01\",\"enum\":[1]}");
        assertThat(described.at("/paths/~1a/get").fieldNames()).toIterable().containsExactly("responses");
    }
}

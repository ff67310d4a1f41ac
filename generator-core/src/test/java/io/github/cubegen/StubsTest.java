package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StubsTest {
    private static final String API = """
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        servers: [{url: 'https://{region}.example.org/v1/', variables: {region: {default: eu}}}]
        paths:
          /things/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
            get:
              operationId: get thing
              responses:
                '404': {description: none}
                '201': {description: d, content: {application/json: {examples: {b: {value: {id: 1}}, a: {value: {id: 2}}}}}}
                2XX: {description: d, content: {application/json: {example: {id: 3}}}}
            delete:
              operationId: GET-thing
              responses: {'204': {description: done}}
          /things/new.json:
            get:
              responses:
                '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
          /text:
            get: {operationId: text, responses: {'200': {description: d, content: {text/plain: {example: "a\\u00e9"}}}}}
          /bytes:
            get: {operationId: bytes, responses: {'200': {description: d, content: {'image/*': {}}}}}
          /none:
            get: {operationId: none, responses: {'200': {description: d, content: {application/json: {schema: {type: object}}}}}}
          /list:
            servers: [{url: /other}]
            get:
              operationId: get_thing
              responses: {'200': {description: d, content: {application/json: {example: [1, 'x']}}}}
        components:
          schemas:
            Thing: {type: object, properties: {id: {type: integer}}, examples: [{id: 9}]}
        """;

    @TempDir
    Path folder;

    private GenerateRequest request() throws IOException {
        Path api = Files.writeString(folder.resolve("api.yaml"), API);
        return new GenerateRequest(
                        SpecSource.of(api),
                        Limits.DEFAULT,
                        new GeneratorOptions("com.acme", null),
                        folder.resolve("out"))
                .withStubs(folder.resolve("stubs"));
    }

    private JsonNode stub(String file) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("stubs/mappings/" + file + ".json").toFile());
    }

    @Test
    void oneFileIsWrittenForEachOperationWithAnExample() throws IOException {
        GenerateResult result = Cubegen.generate(request());
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.rule().equals("no-example"))
                .extracting(diagnostic -> diagnostic.pointer().toString())
                .containsExactly("/paths/~1none/get");
        try (Stream<Path> files = Files.list(folder.resolve("stubs/mappings"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "get-get-thing.json",
                            "delete-GET-thing.json",
                            "get-GET-things-new-json.json",
                            "get-text.json",
                            "get-bytes.json",
                            "get-get-thing-2.json");
        }
    }

    @Test
    void theFirstExampleOfTheFirstSuccessIsTheAnswer() throws IOException {
        Cubegen.generate(request());
        assertThat(stub("get-get-thing").at("/response").toString())
                .isEqualTo(
                        "{\"status\":201,\"headers\":{\"Content-Type\":\"application/json\"},\"jsonBody\":{\"id\":1}}");
        assertThat(stub("get-GET-things-new-json").at("/response/jsonBody/id").intValue())
                .isEqualTo(9);
        assertThat(stub("delete-GET-thing").at("/response").toString()).isEqualTo("{\"status\":204}");
        assertThat(stub("get-text").at("/response/body").textValue()).isEqualTo("a\u00e9");
        assertThat(stub("get-bytes").at("/response").toString())
                .isEqualTo("{\"status\":200,\"headers\":{\"Content-Type\":\"application/octet-stream\"}}");
        assertThat(stub("get-get-thing-2").at("/response/jsonBody").toString()).isEqualTo("[1,\"x\"]");
    }

    @Test
    void pathsMatchAsAWholeAndTheOneWithFewerVariablesGoesFirst() throws IOException {
        Cubegen.generate(request());
        String general = stub("get-get-thing").at("/request/urlPathPattern").textValue();
        String special =
                stub("get-GET-things-new-json").at("/request/urlPathPattern").textValue();
        for (String path : List.of("/things/7", "/v1/things/7", "/things/new.json")) {
            assertThat(path).matches(general);
        }
        assertThat("/things/7/parts").doesNotMatch(general);
        assertThat("/v1/things/new.json").matches(special);
        assertThat("/things/newXjson").doesNotMatch(special);
        assertThat(stub("get-GET-things-new-json").get("priority").intValue())
                .isLessThan(stub("get-get-thing").get("priority").intValue());
    }

    @Test
    void theFolderIsOwnedAsThatOfTheSources() throws IOException {
        Cubegen.generate(request());
        assertThat(Cubegen.upToDate(request())).isPresent();
        Path stub = folder.resolve("stubs/mappings/get-text.json");
        String text = Files.readString(stub);
        assertThat(text).doesNotContain("\r").endsWith("}\n");
        Files.writeString(stub, "changed");
        assertThat(Cubegen.upToDate(request())).isEmpty();
        Cubegen.generate(request());
        assertThat(stub).hasContent(text);
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("mine.txt"), "mine");
        assertThat(Cubegen.generate(request().withStrict(true).withStubs(foreign))
                        .client())
                .isNull();
        assertThat(Cubegen.upToDate(request()))
                .as("the client of the run before")
                .isPresent();
        assertThat(foreign.resolve("mine.txt")).hasContent("mine");
    }
}

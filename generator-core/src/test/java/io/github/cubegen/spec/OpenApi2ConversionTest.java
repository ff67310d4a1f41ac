package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.Diagnostics;
import io.swagger.parser.util.SwaggerDeserializer;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.parser.converter.SwaggerConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of 2.0 become what the converter of Swagger Parser makes of them, where that is right. */
class OpenApi2ConversionTest {

    private static final String COMMON = """
            swagger: '2.0'
            info: {title: Pets, version: '1', description: All of them.}
            host: pets.example
            basePath: /v1
            schemes: [https]
            consumes: [application/json]
            produces: [application/json, application/xml]
            tags: [{name: pets, description: Pets.}]
            security: [{key: []}]
            securityDefinitions:
              key: {type: apiKey, in: header, name: X-Key}
              basic: {type: basic, description: User and password.}
              implicit: {type: oauth2, flow: implicit, authorizationUrl: 'https://a.example', scopes: {read: Reading.}}
              password: {type: oauth2, flow: password, tokenUrl: 'https://t.example', scopes: {}}
              application: {type: oauth2, flow: application, tokenUrl: 'https://t.example', scopes: {}}
              code: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a.example', tokenUrl: 'https://t.example', scopes: {}}
            parameters:
              limit: {name: limit, in: query, description: How many., type: integer, format: int32}
              pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
            responses:
              Failed: {description: Failed., schema: {$ref: '#/definitions/Failure'}}
            paths:
              /pets/{id}:
                parameters:
                  - {name: id, in: path, required: true, type: string, pattern: '[a-z]+'}
                get:
                  operationId: getPets
                  tags: [pets]
                  deprecated: true
                  parameters:
                    - {$ref: '#/parameters/limit'}
                    - {name: ids, in: query, type: array, items: {type: integer, format: int64}, collectionFormat: multi}
                    - {name: tags, in: query, type: array, minItems: 1, items: {type: string, enum: [a, b]}}
                    - {name: X-Parts, in: header, type: array, items: {type: string}}
                    - {name: all, in: query, type: boolean, default: true}
                  responses:
                    '200':
                      description: The pets.
                      schema: {type: array, items: {$ref: '#/definitions/Pet'}}
                      headers: {X-Total: {type: integer, description: How many.}}
                    default: {$ref: '#/responses/Failed'}
                post:
                  operationId: addPet
                  security: []
                  parameters: [{$ref: '#/parameters/pet'}]
                  responses: {'204': {description: Added.}}
                put:
                  operationId: putPet
                  consumes: [application/xml]
                  parameters: [{name: pet, in: body, description: The pet., schema: {$ref: '#/definitions/Pet'}}]
                  responses: {'200': {description: Changed., schema: {type: file}}}
                patch:
                  operationId: sendPhoto
                  consumes: [multipart/form-data]
                  security: [{key: [], basic: []}, {code: [read]}]
                  parameters:
                    - {name: photo, in: formData, type: file, required: true, description: The photo.}
                    - {name: size, in: formData, type: integer, format: int32}
                  responses: {'200': {description: Sent., schema: {type: string}}}
            definitions:
              Pet:
                type: object
                discriminator: kind
                required: [id, kind]
                properties:
                  id: {type: integer, format: int64, readOnly: true}
                  kind: {type: string}
                  born: {type: string, format: date, x-nullable: true}
                  tags: {type: array, items: {type: string}, uniqueItems: true}
                  more: {type: object, additionalProperties: {type: number, format: double}}
              Cat:
                allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {lives: {type: integer, format: int32}}}]
              Failure: {type: object, properties: {message: {type: string, example: No.}}}
            """;

    @TempDir
    Path folder;

    @Test
    void areWhatSwaggerParserMakesOfThem() throws IOException {
        ObjectNode ours = (ObjectNode) read(COMMON);
        ObjectNode theirs = Json.mapper()
                .valueToTree(new SwaggerConverter()
                        .convert(new SwaggerDeserializer()
                                .deserialize(Yaml.mapper().readTree(COMMON)))
                        .getOpenAPI());
        for (ObjectNode document : List.of(ours, theirs)) {
            document.remove(List.of("openapi", "x-original-swagger-version"));
            withoutDefaults(document);
        }

        assertThat(ours).isEqualTo(theirs);
    }

    /** An enumeration of this size, a type that may be null, and fields that operations share are beyond the converter. */
    @Test
    void keepWhatTheConverterLoses() throws IOException {
        JsonNode document = read("""
                swagger: 2.0
                info: {title: Pets, version: '1'}
                parameters: {note: {name: note, in: formData, type: string}}
                paths:
                  /pets:
                    parameters: [{$ref: '#/parameters/note'}]
                    post:
                      parameters:
                        - {name: big, in: query, type: integer, enum: [3000000000]}
                        - {name: kinds, in: formData, type: array, items: {type: string}, collectionFormat: pipes}
                      responses: {'200': {description: Done., schema: {$ref: '#/definitions/Pet/properties/owner'}}}
                definitions:
                  Pet: {type: object, properties: {owner: {type: [string, 'null'], const: x}}}
                  Cat: {x-ms-discriminator-value: cat, allOf: [{$ref: '#/definitions/Animal'}]}
                  Animal: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
                """);
        JsonNode post = document.path("paths").path("/pets").path("post");
        JsonNode form = post.path("requestBody").path("content").path("application/x-www-form-urlencoded");

        assertThat(post.path("parameters")
                        .path(0)
                        .path("schema")
                        .path("enum")
                        .path(0)
                        .longValue())
                .isEqualTo(3_000_000_000L);
        assertThat(form.path("schema").path("properties").fieldNames())
                .toIterable()
                .containsExactly("note", "kinds");
        assertThat(form.path("encoding").path("kinds").path("style").textValue())
                .isEqualTo("pipeDelimited");
        assertThat(post.at("/responses/200/content/*~1*/schema/$ref").textValue())
                .isEqualTo("#/components/schemas/Pet/properties/owner");
        assertThat(document.at("/components/schemas/Pet/properties/owner").toString())
                .isEqualTo("{\"type\":\"string\",\"const\":\"x\",\"nullable\":true}");
        assertThat(document.at("/components/schemas/Animal/discriminator/mapping/cat")
                        .textValue())
                .isEqualTo("#/components/schemas/Cat");
    }

    private JsonNode read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), text);
        ResolvedDocument document =
                Objects.requireNonNull(SpecReader.read(SpecSource.of(file), Limits.DEFAULT, new Diagnostics()));
        assertThat(document.version()).isEqualTo(OpenApiVersion.V3_0);
        return document.root();
    }

    /** Some defaults are written by the one and some by the other, and so are names of parameters. */
    private static void withoutDefaults(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("x-codegen-request-body-name");
            for (String key : List.of("explode", "style")) {
                if (node.path("in").asText().equals("header")
                        || node.path("style").asText().equals("simple")) {
                    object.remove(key);
                }
            }
            if (node.path("required").isBoolean() && !node.path("required").booleanValue()) {
                object.remove("required");
            }
            if (node.path("content").isObject() && node.path("content").isEmpty()) {
                object.remove("content");
            }
        }
        node.forEach(OpenApi2ConversionTest::withoutDefaults);
    }
}

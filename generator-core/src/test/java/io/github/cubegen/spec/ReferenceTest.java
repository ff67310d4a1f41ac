package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References across files become local ones, and what they lead to comes along. */
class ReferenceTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

    @TempDir
    Path folder;

    @Test
    void aModulePerFile() throws IOException {
        Described described = new Described(folder)
                .file("root.yaml", HEAD + """
                        paths:
                          /users/{id}: {$ref: 'users.yaml#/paths/~1users~1{id}'}
                        components:
                          schemas:
                            Error: {$ref: common/error.yaml}
                        """)
                .file("users.yaml", """
                        paths:
                          /users/{id}:
                            parameters:
                              - $ref: '#/components/parameters/Id'
                            get:
                              responses:
                                '200':
                                  description: ok
                                  content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}
                                '404': {$ref: common/responses.yaml#/NotFound}
                        components:
                          parameters:
                            Id: {name: id, in: path, required: true, schema: {type: integer}}
                          schemas:
                            User: {type: object, properties: {friend: {$ref: '#/components/schemas/User'}}}
                        """)
                .file("common/responses.yaml", """
                        NotFound:
                          description: none
                          content: {application/json: {schema: {$ref: error.yaml}}}
                        """)
                .file("common/error.yaml", "type: object\n")
                .read("root.yaml");

        assertThat(described.places()).isEmpty();
        String operation = "/paths/~1users~1{id}/get/responses";
        assertThat(described.at("/paths/~1users~1{id}/parameters/0/$ref").asText())
                .isEqualTo("#/components/parameters/Id");
        assertThat(described
                        .at(operation + "/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/User");
        assertThat(described
                        .at("/components/schemas/User/properties/friend/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/User");
        assertThat(described.at(operation + "/404/$ref").asText()).isEqualTo("#/components/responses/NotFound");
        assertThat(described
                        .at("/components/responses/NotFound/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Error");
        assertThat(described.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("Error", "User");
        assertThat(described.document().files())
                .extracting(name -> folder.relativize(Path.of(name)).toString())
                .containsExactly("root.yaml", "common/error.yaml", "users.yaml", "common/responses.yaml");
        assertThat(located(described, "/components/schemas/User/properties/friend"))
                .isEqualTo("users.yaml:15:39 /components/schemas/User/properties/friend");
        assertThat(located(described, "/components/schemas/Error/type")).isEqualTo("common/error.yaml:1:1 /type");
        assertThat(located(described, operation + "/404"))
                .isEqualTo("users.yaml:10:9 /paths/~1users~1{id}/get/responses/404");
    }

    private String located(Described described, String pointer) {
        Diagnostic diagnostic =
                described.document().locate(new Diagnostic(Severity.INFO, "x", "x", JsonPointer.parse(pointer), null));
        return String.valueOf(diagnostic.location()).replace(folder + "/", "") + " " + diagnostic.pointer();
    }

    @Test
    void equalNamesOfDifferentThingsGetNumbers() throws IOException {
        Described described = new Described(folder)
                .file("root.yaml", HEAD + """
                        paths: {}
                        components:
                          schemas:
                            User: {type: object}
                            All:
                              properties:
                                a: {$ref: 'a.yaml#/User'}
                                b: {$ref: 'b.yaml#/User'}
                                again: {$ref: './a.yaml#/User'}
                                index: {$ref: 'b.yaml#/User/oneOf/0'}
                                space: {$ref: 'my%20types.yaml'}
                                odd: {$ref: 'b.yaml#/a%7Eb~1c'}
                        """)
                .file("a.yaml", "User: {type: string}\n")
                .file("b.yaml", "User: {oneOf: [{type: string}]}\na~b/c: {type: integer}\n".replace("a~b/c", "'a~b/c'"))
                .file("my types.yaml", "type: string\n")
                .read("root.yaml");

        assertThat(described.told()).contains("'~' must be written '~0'");
        described.file(
                "root.yaml", Files.readString(folder.resolve("root.yaml")).replace("a%7Eb", "a%7E0b"));
        described.read("root.yaml");

        assertThat(described.places())
                .containsExactly("root.yaml:9:13: INFO renamed-component", "root.yaml:10:13: INFO renamed-component");
        assertThat(described.at("/components/schemas/All/properties"))
                .hasToString(
                        "{\"a\":{\"$ref\":\"#/components/schemas/User2\"},\"b\":{\"$ref\":\"#/components/schemas/User3\"},"
                                + "\"again\":{\"$ref\":\"#/components/schemas/User2\"},"
                                + "\"index\":{\"$ref\":\"#/components/schemas/oneOf_0\"},"
                                + "\"space\":{\"$ref\":\"#/components/schemas/my_types\"},"
                                + "\"odd\":{\"$ref\":\"#/components/schemas/a_b_c\"}}");
    }

    @Test
    void aChainOfBareReferencesHasOneHome() throws IOException {
        Described described = new Described(folder)
                .file("root.yaml", HEAD + """
                        paths: {}
                        components:
                          schemas:
                            A: {properties: {x: {$ref: 'leaf.yaml'}, y: {$ref: 'index.yaml#/Leaf'}}}
                            Leaf: {$ref: 'index.yaml#/Leaf'}
                            Other: {$ref: 'leaf.yaml'}
                        """)
                .file("index.yaml", "Leaf: {$ref: 'leaf.yaml'}\n")
                .file("leaf.yaml", "type: string\n")
                .read("root.yaml");

        assertThat(described.places()).isEmpty();
        assertThat(described.at("/components/schemas"))
                .hasToString("{\"A\":{\"properties\":{\"x\":{\"$ref\":\"#/components/schemas/Leaf\"},"
                        + "\"y\":{\"$ref\":\"#/components/schemas/Leaf\"}}},"
                        + "\"Leaf\":{\"type\":\"string\"},\"Other\":{\"$ref\":\"#/components/schemas/Leaf\"}}");
        assertThat(described.document().target(JsonPointer.parse("/components/schemas/Other")))
                .hasToString("/components/schemas/Leaf");
    }

    @Test
    void recursionAcrossFilesAndBackToTheRoot() throws IOException {
        Described described = new Described(folder)
                .file("root.yaml", HEAD + """
                        paths: {}
                        components:
                          schemas:
                            Root: {properties: {a: {$ref: 'a.yaml'}}}
                        """)
                .file(
                        "a.yaml",
                        "properties: {b: {$ref: b.yaml}, self: {$ref: '#'}, root: {$ref: 'root.yaml#/components/schemas/Root'}}\n")
                .file("b.yaml", "properties: {a: {$ref: ./a.yaml#}}\n")
                .read("root.yaml");

        assertThat(described.places()).isEmpty();
        assertThat(described.at("/components/schemas/a/properties"))
                .hasToString(
                        "{\"b\":{\"$ref\":\"#/components/schemas/b\"},\"self\":{\"$ref\":\"#/components/schemas/a\"},"
                                + "\"root\":{\"$ref\":\"#/components/schemas/Root\"}}");
        assertThat(described.at("/components/schemas/b/properties/a/$ref").asText())
                .isEqualTo("#/components/schemas/a");
    }

    @Test
    void dataIsNotTouched() throws IOException {
        String data = "{$ref: nowhere.yaml}";
        Described described = new Described(folder)
                .file("root.yaml", HEAD + "x-data: " + data + "\n" + """
                        paths: {}
                        components:
                          schemas:
                            A:
                              default: DATA
                              example: DATA
                              examples: [DATA]
                              enum: [DATA]
                              const: DATA
                              x-ext: DATA
                              properties:
                                $ref: {type: string}
                                default: {type: string, default: DATA}
                          examples:
                            E: {value: DATA}
                        """.replace("DATA", data))
                .read("root.yaml");

        assertThat(described.places()).isEmpty();
        String bundle = new String(described.document().bundle(), StandardCharsets.UTF_8);
        assertThat(bundle.split("nowhere.yaml", -1)).hasSize(10);
    }

    @Test
    void whatHasNoComponentsIsPutInPlace() throws IOException {
        Described described = new Described(folder)
                .file("root.yaml", HEAD + """
                        paths: {$ref: 'paths.yaml'}
                        components:
                          schemas: {$ref: 'schemas.yaml'}
                        x-operations:
                          get: {responses: {'200': {description: ok}}}
                        """)
                .file("paths.yaml", """
                        /a:
                          $ref: 'a.yaml#/item'
                          summary: from here
                        /b:
                          get: {$ref: 'root.yaml#/x-operations/get'}
                        """)
                .file("a.yaml", """
                        item:
                          summary: from there
                          get:
                            responses: {'200': {description: ok, content: {a/b: {schema: {$ref: '#/type'}}}}}
                        type: {type: string}
                        """)
                .file("schemas.yaml", "S: {type: string}\n")
                .read("root.yaml");

        assertThat(described.places())
                .containsExactly(
                        "root.yaml:3:9: WARNING misplaced-ref",
                        "paths.yaml:3:3: WARNING ref-siblings",
                        "paths.yaml:5:9: WARNING misplaced-ref",
                        "root.yaml:5:13: WARNING misplaced-ref");
        assertThat(described.at("/paths/~1a/summary").asText()).isEqualTo("from here");
        assertThat(described.at("/paths/~1b/get/responses/200/description").asText())
                .isEqualTo("ok");
        assertThat(described.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("S", "type");
        assertThat(located(described, "/paths/~1a/get")).isEqualTo("a.yaml:3:3 /item/get");
        assertThat(located(described, "/paths/~1a/summary")).isEqualTo("paths.yaml:3:3 /~1a/summary");
        assertThat(located(described, "/paths/~1b/get/responses"))
                .isEqualTo("root.yaml:7:9 /x-operations/get/responses");
    }

    @Test
    void discriminatorMappingsAreReferencesToo() throws IOException {
        Described described = new Described(folder)
                .file("root.yaml", HEAD + """
                        paths: {}
                        components:
                          schemas:
                            Pet: {$ref: 'pets.yaml#/components/schemas/Pet'}
                            Plain: {type: object}
                        """)
                .file("pets.yaml", """
                        components:
                          schemas:
                            Pet:
                              oneOf: [{$ref: cat.yaml}, {$ref: '#/components/schemas/Dog'}]
                              discriminator:
                                propertyName: kind
                                mapping: {cat: cat.yaml, dog: Dog, other: '#/components/schemas/Dog', plain: Plain}
                            Dog: {type: object}
                        """)
                .file("cat.yaml", "type: object\n")
                .read("root.yaml");

        assertThat(described.places()).isEmpty();
        assertThat(described.at("/components/schemas/Pet/discriminator/mapping"))
                .hasToString("{\"cat\":\"#/components/schemas/cat\",\"dog\":\"#/components/schemas/Dog\","
                        + "\"other\":\"#/components/schemas/Dog\",\"plain\":\"Plain\"}");
    }

    @Test
    void localReferencesToAnyPlaceStayAndAreFollowed() throws IOException {
        Described described = new Described(folder)
                .file("root.yaml", HEAD + """
                        paths: {}
                        definitions:
                          Old: {properties: {a: {$ref: a.yaml}, b: {$ref: '#/definitions/Older'}}}
                          Older: {type: string, $anchor: older}
                        components:
                          schemas:
                            New: {$ref: '#/definitions/Old'}
                            Inner: {$ref: '#/components/schemas/New2/properties/x%7E0y'}
                            New2: {properties: {x~y: {type: string}, z: {$ref: '#older'}}}
                        """)
                .file("a.yaml", "type: integer\n")
                .read("root.yaml");

        assertThat(described.places()).containsExactly("root.yaml:4:1: WARNING structure");
        assertThat(described.at("/definitions/Old/properties/a/$ref").asText()).isEqualTo("#/components/schemas/a");
        assertThat(described.at("/components/schemas/New2/properties/z/$ref").asText())
                .isEqualTo("#/definitions/Older");
        assertThat(described.document().target(JsonPointer.parse("/components/schemas/Inner")))
                .hasToString("/components/schemas/New2/properties/x~0y");
    }

    @Test
    void siblingsOfAReference() throws IOException {
        String body = """
                info: {title: t, version: '1'}
                paths: {}
                components:
                  schemas:
                    A: {type: string}
                    B:
                      properties:
                        a: {$ref: '#/components/schemas/A', description: d, x-y: 1, nullable: true, maxLength: 3}
                """;
        Described described =
                new Described(folder).file("a.yaml", "openapi: 3.0.3\n" + body).read("a.yaml");
        assertThat(described.places()).containsExactly("a.yaml:9:69: WARNING ref-siblings");
        assertThat(described.told()).contains("nullable, maxLength");
        assertThat(described.at("/components/schemas/B/properties/a").fieldNames())
                .toIterable()
                .containsExactly("$ref", "description", "x-y");
        JsonPointer place = JsonPointer.parse("/components/schemas/B/properties/a");
        assertThat(described.document().target(place)).hasToString("/components/schemas/A");

        described
                .file("a.yaml", "openapi: 3.1.0\n" + body.replace("nullable: true, ", ""))
                .read("a.yaml");
        assertThat(described.places()).isEmpty();
        assertThat(described.at("/components/schemas/B/properties/a/maxLength").asInt())
                .isEqualTo(3);
        assertThat(described.document().target(place)).isEqualTo(place);
    }

    @Test
    void theBundleIsReadAsTheSameDocument() throws IOException {
        aModulePerFile();
        Path out = folder.resolve("out/bundle.json");
        assertThat(Bundle.run(new String[] {folder.resolve("root.yaml").toString(), out.toString()}, System.err))
                .isZero();
        byte[] bundle = Files.readAllBytes(out);
        assertThat(new String(bundle, StandardCharsets.UTF_8))
                .startsWith("{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\n    \"title\": \"t\",")
                .doesNotContain("\r", ".yaml")
                .endsWith("}\n");

        Described again = new Described(folder.resolve("out")).read("bundle.json");
        assertThat(again.document().bundle()).isEqualTo(bundle);
    }

    @Test
    void aDescriptionInAJarIsReadThroughItsFileSystem() throws IOException {
        Path jar = folder.resolve("spec.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("api/root.yaml"));
            zip.write((HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: 'sub/a.yaml'}, B: {$ref: '../b.yaml'}}}\n")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("api/sub/a.yaml"));
            zip.write("type: string\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.yaml"));
            zip.write("type: string\n".getBytes(StandardCharsets.UTF_8));
        }
        URI uri = URI.create("jar:" + jar.toUri());
        try (FileSystem files = FileSystems.newFileSystem(uri, Map.of())) {
            Path root = files.getPath("/api/root.yaml");
            Diagnostics refused = new Diagnostics();
            ResolvedDocument rest = SpecReader.read(SpecSource.of(root), Limits.DEFAULT, refused);
            assertThat(Objects.requireNonNull(rest).isFaulty(JsonPointer.parse("/components/schemas/B")))
                    .isTrue();
            assertThat(refused.all()).hasSize(1).first().satisfies(diagnostic -> {
                assertThat(diagnostic.rule()).isEqualTo("ref-outside-folder");
                assertThat(diagnostic.location()).hasToString(uri + "!/api/root.yaml:4:53");
            });

            ResolvedDocument document = Objects.requireNonNull(
                    SpecReader.read(new SpecSource(root, files.getPath("/")), Limits.DEFAULT, new Diagnostics()));
            assertThat(document.at(JsonPointer.parse("/components/schemas/A/type"))
                            .asText())
                    .isEqualTo("string");
            assertThat(document.files())
                    .containsExactly(uri + "!/api/root.yaml", uri + "!/api/sub/a.yaml", uri + "!/b.yaml");
        }
    }
}

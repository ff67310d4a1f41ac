package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What overlays do to a description of several files, and where what they bring in comes from. */
class OverlayTest {

    private static final String ROOT = """
            openapi: 3.1.0
            info: {title: Cars, version: '1'}
            paths:
              /users:
                $ref: 'modules/users.yaml#/paths/~1users'
            """;

    private static final String USERS = """
            paths:
              /users:
                get:
                  operationId: listUsers
                  parameters:
                    - {name: a, in: query, schema: {type: string}}
                    - {name: b, in: query, schema: {type: string}}
                    - {name: c, in: query, schema: {$ref: '#/components/schemas/C'}}
                  responses:
                    '200':
                      description: OK
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/User'}
                delete:
                  operationId: deleteUsers
                  deprecated: true
                  responses: {'204': {description: Gone}}
            components:
              schemas:
                User:
                  type: object
                  required: [id, login]
                  properties:
                    id: {type: integer}
                    login: {type: string}
                C: {type: string}
                Unused: {type: string}
            """;

    @Nullable
    @TempDir
    Path folder;

    private Described described = new Described(Path.of(""));

    @BeforeEach
    void description() throws IOException {
        described = new Described(Objects.requireNonNull(folder))
                .file("api.yaml", ROOT)
                .file("modules/users.yaml", USERS);
    }

    /** Reads the description with one overlay that has these actions. */
    private Described overlay(String actions) throws IOException {
        return described.file("overlay.yaml", head() + actions).read("api.yaml", "overlay.yaml");
    }

    private static String head() {
        return """
                overlay: 1.0.0
                info: {title: Changes, version: '1'}
                actions:
                """;
    }

    private String location(String pointer) {
        Diagnostic located = described
                .document()
                .locate(new Diagnostic(Severity.INFO, "any", "any", JsonPointer.parse(pointer), null));
        return String.valueOf(located.location()).replace(folder + "/", "") + " #" + located.pointer();
    }

    @Test
    void addsPathsAndSchemasBesideThoseOfOtherFiles() throws IOException {
        overlay("""
                - target: $.paths
                  update:
                    /data/Car:
                      get:
                        responses:
                          '200':
                            description: OK
                            content:
                              application/json: {schema: {$ref: '#/components/schemas/Car'}}
                - target: $.components.schemas
                  update:
                    Car:
                      type: object
                      properties:
                        owner: {$ref: '#/components/schemas/User'}
                """);
        assertThat(described.told()).isEmpty();
        assertThat(described
                        .at("/paths/~1data~1Car/get/responses/200/description")
                        .asText())
                .isEqualTo("OK");
        assertThat(described.at("/components/schemas/Car/properties/owner/$ref").asText())
                .isEqualTo("#/components/schemas/User");
        assertThat(described
                        .at("/components/schemas/User/properties/login/type")
                        .asText())
                .isEqualTo("string");
        assertThat(location("/components/schemas/Car/properties/owner/$ref"))
                .isEqualTo("overlay.yaml:18:17 #/actions/1/update/Car/properties/owner/$ref");
        assertThat(location("/paths/~1data~1Car")).isEqualTo("overlay.yaml:6:5 #/actions/0/update/~1data~1Car");
        assertThat(location("/paths/~1users/get")).isEqualTo("modules/users.yaml:3:5 #/paths/~1users/get");
        assertThat(described.document().files().toString())
                .matches("\\[.*api.yaml, .*modules/users.yaml, .*overlay.yaml]");
    }

    @Test
    void changesWhatComesFromOtherFiles() throws IOException {
        overlay("""
                - target: $.paths['/users'].get
                  update: {operationId: findUsers, x-mine: {deep: [1]}}
                - target: $.components.schemas.User
                  update:
                    required: [age]
                    properties:
                      id: {format: int64}
                      age: {type: integer}
                """);
        assertThat(described.told()).isEmpty();
        assertThat(described.at("/paths/~1users/get/operationId").asText()).isEqualTo("findUsers");
        assertThat(described.at("/components/schemas/User/required")).hasToString("[\"id\",\"login\",\"age\"]");
        assertThat(described.at("/components/schemas/User/properties"))
                .hasToString("{\"id\":{\"type\":\"integer\",\"format\":\"int64\"},\"login\":{\"type\":\"string\"},"
                        + "\"age\":{\"type\":\"integer\"}}");
        assertThat(location("/paths/~1users/get/operationId"))
                .isEqualTo("overlay.yaml:5:12 #/actions/0/update/operationId");
        assertThat(location("/components/schemas/User/properties/id/format"))
                .isEqualTo("overlay.yaml:10:12 #/actions/1/update/properties/id/format");
        assertThat(location("/components/schemas/User/properties/id/type")).startsWith("modules/users.yaml:25:14");
        assertThat(location("/components/schemas/User/required/2")).startsWith("overlay.yaml:8:16");
    }

    @Test
    void removesMembersAndElements() throws IOException {
        overlay("""
                - target: $.paths.*.delete
                  remove: true
                - target: $.paths..parameters[?@.name != 'c']
                  remove: true
                - target: $.components.schemas['C', 'Unused']..type
                  remove: true
                - target: $.components.schemas.User.required[0]
                  remove: true
                """);
        assertThat(described.told()).isEmpty();
        assertThat(described.at("/paths/~1users").has("delete")).isFalse();
        assertThat(described.at("/paths/~1users/get/parameters"))
                .hasToString("[{\"name\":\"c\",\"in\":\"query\",\"schema\":{\"$ref\":\"#/components/schemas/C\"}}]");
        assertThat(described.at("/components/schemas/C").isEmpty()).isTrue();
        assertThat(described.at("/components/schemas/User/required")).hasToString("[\"login\"]");
        assertThat(location("/paths/~1users/get/parameters/0/name"))
                .isEqualTo("modules/users.yaml:8:12 #/paths/~1users/get/parameters/2/name");
        assertThat(location("/components/schemas/User/required/0")).startsWith("modules/users.yaml:23:22");
    }

    @Test
    void removesWhatIsWithinSomethingElseThatIsRemoved() throws IOException {
        overlay("""
                - target: $.paths['/users'].get.parameters..*
                  remove: true
                """);
        assertThat(described.told()).isEmpty();
        assertThat(described.at("/paths/~1users/get/parameters")).hasToString("[]");
    }

    @Test
    void appendsToArrays() throws IOException {
        overlay("""
                - target: $.paths.*.get.parameters
                  update: {name: d, in: query, schema: {type: string}}
                - target: $.paths.*.get.parameters
                  update:
                    - {name: e, in: query, schema: {type: string}}
                    - {name: f, in: query, schema: {$ref: '#/components/schemas/Missing'}}
                - target: $.components.schemas.User.required
                  update: age
                """);
        assertThat(described.places()).containsExactly("overlay.yaml:9:37: unresolved-ref");
        assertThat(described.told()).contains("at #/actions/1/update/1/schema/$ref");
    }

    @Test
    void appliesActionsAndOverlaysInOrder() throws IOException {
        described.file("first.yaml", head() + """
                - target: $.info
                  update: {description: first, x-first: true}
                - target: $.info.x-gone
                  remove: true
                """.replace(".x-gone", "['x-first']"));
        described.file("second.json", """
                {"overlay": "1.0.1", "info": {"title": "B", "version": "1"}, "x-any": 1, "actions": [
                  {"target": "$.info[?@ == 'first']", "remove": true},
                  {"target": "$.info", "description": "again", "x-why": 1, "update": {"summary": "second"}}
                ]}
                """);
        described.read("api.yaml", "first.yaml", "second.json");
        assertThat(described.told()).isEmpty();
        assertThat(described.at("/info")).hasToString("{\"title\":\"Cars\",\"version\":\"1\",\"summary\":\"second\"}");
        assertThat(location("/info/summary")).isEqualTo("second.json:3:71 #/actions/1/update/summary");
        assertThat(described.document().files()).hasSize(4);

        described.read("api.yaml", "second.json", "first.yaml");
        assertThat(described.at("/info/description").asText()).isEqualTo("first");
        assertThat(described.places()).containsExactly("second.json:2:4: WARNING overlay-no-match");
    }

    @Test
    void replacesWhatWasRemovedBefore() throws IOException {
        overlay("""
                - target: $.components.schemas.User.properties.id
                  remove: true
                - target: $.components.schemas.User.properties
                  update: {id: {$ref: '#/components/schemas/C'}}
                - target: $.paths['/users'].get.parameters
                  remove: true
                - target: $.paths['/users'].get
                  update: {parameters: [{$ref: '#/components/parameters/Missing'}]}
                """);
        assertThat(described.places()).containsExactly("overlay.yaml:11:26: unresolved-ref");
    }

    @Test
    void resolvesReferencesOfAnOverlayFromTheFolderOfTheDescription() throws IOException {
        described
                .file(
                        "modules/extra.yaml",
                        "Extra: {type: object, properties: {c: {$ref: 'users.yaml#/components/schemas/C'}}}")
                .file("elsewhere/overlay.yaml", head() + """
                        - target: $.components.schemas
                          update:
                            User2: {$ref: 'modules/users.yaml#/components/schemas/User'}
                            Extra: {$ref: 'modules/extra.yaml#/Extra'}
                            Lost: {type: array, items: {$ref: 'nowhere.yaml'}}
                        """)
                .read("api.yaml", "elsewhere/overlay.yaml");
        assertThat(described.places()).containsExactly("elsewhere/overlay.yaml:8:33: missing-file");

        described.file("elsewhere/overlay.yaml", head() + """
                        - target: $.components.schemas
                          update:
                            User2: {$ref: 'modules/users.yaml#/components/schemas/User'}
                            Extra: {$ref: 'modules/extra.yaml#/Extra'}
                        """).read("api.yaml", "elsewhere/overlay.yaml");
        assertThat(described.told()).isEmpty();
        assertThat(described.at("/components/schemas/User2/$ref").asText()).isEqualTo("#/components/schemas/User");
        assertThat(described.at("/components/schemas/Extra/properties/c/$ref").asText())
                .isEqualTo("#/components/schemas/C");
        assertThat(location("/components/schemas/Extra/type")).startsWith("modules/extra.yaml:1:9 ");
    }

    @Test
    void bringsAComponentBackThatWasRemoved() throws IOException {
        overlay("""
                - target: $.components.schemas.C
                  remove: true
                - target: $.paths..parameters[?@.name == 'c'].schema
                  update: {$ref: 'modules/users.yaml#/components/schemas/C'}
                """);
        assertThat(described.told()).isEmpty();
        assertThat(described.at("/components/schemas/C/type").asText()).isEqualTo("string");
    }

    @Test
    void mendsReferencesThatLeadNowhere() throws IOException {
        described.file(
                "modules/users.yaml",
                USERS.replace("'#/components/schemas/C'", "'#/components/schemas/D'")
                        .replace("{description: Gone}", "{$ref: gone.yaml}"));
        described.read("api.yaml");
        assertThat(described.places())
                .containsExactlyInAnyOrder(
                        "modules/users.yaml:8:41: unresolved-ref", "modules/users.yaml:18:27: missing-file");

        overlay("""
                - target: $.components.schemas
                  update: {D: {type: integer}}
                - target: $.paths['/users'].delete
                  remove: true
                """);
        assertThat(described.places())
                .as("what the root file calls D is not what users.yaml means")
                .containsExactly("modules/users.yaml:8:41: unresolved-ref");

        overlay("""
                - target: $.paths..parameters[?@.name == 'c'].schema
                  update: {$ref: '#/components/schemas/User'}
                - target: $.paths['/users'].delete
                  remove: true
                """);
        assertThat(described.told()).isEmpty();
        assertThat(described.at("/paths/~1users/get/parameters/2/schema/$ref").asText())
                .isEqualTo("#/components/schemas/User");
    }

    @Test
    void tellsOfReferencesToWhatAnOverlayRemoved() throws IOException {
        overlay("""
                - target: $.components.schemas.User
                  remove: true
                """);
        assertThat(described.places()).containsExactly("modules/users.yaml:14:24: unresolved-ref");
    }

    @Test
    void tellsTheSameWithAndWithoutAnOverlayThatChangesNothing() throws IOException {
        described.file("api.yaml", ROOT.replace("3.1.0", "3.0.3") + """
                          /b: {$ref: '#/paths/~1users'}
                        definitions:
                          X: {type: string}
                        components:
                          responses: {$ref: 'modules/users.yaml#/nothing'}
                          schemas:
                            User: {type: string}
                            S: {$ref: '#/definitions/X', type: string}
                            T: {$ref: 'https://example.org/x'}
                            K: {oneOf: [{$ref: '#/components/schemas/S'}], discriminator: {propertyName: p, mapping: {a: 'modules/users.yaml#/gone'}}}
                        """);
        String told = described.read("api.yaml").told();
        assertThat(described.places()).hasSizeGreaterThan(4);
        overlay("""
                - target: $.info
                  update: {x-changed: true}
                """);
        assertThat(described.told().lines())
                .containsExactlyInAnyOrderElementsOf(told.lines().toList());
    }

    @Test
    void canChangeTheVersionOfTheDescription() throws IOException {
        overlay("""
                - target: $
                  update: {openapi: 3.0.3}
                """);
        assertThat(described.document().version()).isEqualTo(OpenApiVersion.V3_0);
        overlay("""
                - target: $
                  update: {openapi: 4.0.0}
                """);
        assertThat(described.places()).containsExactly("overlay.yaml:5:12: unsupported-version");
    }

    @Test
    void doesWhatItDoesOnceToANodeThatIsSelectedTwice() throws IOException {
        overlay("""
                - target: $.components.schemas['User', 'User'].required
                  update: once
                """);
        assertThat(described.at("/components/schemas/User/required")).hasSize(3);
    }
}

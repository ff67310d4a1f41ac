package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with an overlay is told at its place in the overlay. */
class BadOverlayTest {

    private static final String API = """
        openapi: 3.1.0
        info: {title: Cars, version: '1'}
        tags: [{name: a}]
        paths: {}
        components: {schemas: {User: {type: object, additionalProperties: false, required: [a], properties: {}}}}
        """;

    @Nullable
    @TempDir
    Path folder;

    private Described described = new Described(Path.of(""));

    @BeforeEach
    void description() throws IOException {
        described = new Described(Objects.requireNonNull(folder)).file("api.yaml", API);
    }

    private Described overlay(String text) throws IOException {
        return described.file("o.yaml", text).read("api.yaml", "o.yaml");
    }

    private Described actions(String actions) throws IOException {
        return overlay("overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n" + actions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 1:1: overlay-format | an overlay must be an object",
                "{overlay: 1.1.0} | 1:2: overlay-version | version \"1.1.0\" of the Overlay Specification is not"
                        + " supported",
                "{overlay: 1.0} | 1:2: overlay-version | write 'overlay: 1.0.0'",
                "{info: {}} | 1:1: overlay-version | this is no overlay: the field 'overlay: 1.0.0' is missing",
                "openapi: 3.1.0 | 1:1: overlay-version | this is no overlay",
                "{overlay: 1.0.0, actions: [{target: $, update: {}}]} | 1:1: overlay-format | 'info' must be an"
                        + " object; it is missing",
                "{overlay: 1.0.0, info: {title: T, version: '1'}} | 1:1: overlay-format | a list of at least one"
                        + " action",
                "{overlay: 1.0.0, info: {title: T, version: '1'}, actions: []} | 1:50: overlay-format | at least one"
                        + " action",
                "{overlay: 1.0.0, info: {title: T, version: '1'}, actions: {a: 1}} | 1:50: overlay-format | at least"
                        + " one action",
                "{overlay: 1.0.0, info: {title: T, version: 1}, actions: [{target: $, update: {}}]} | 1:35:"
                        + " overlay-format | 'version' must be a string: put it in quotes",
                "{overlay: 1.0.0, info: {version: ''}, actions: [{target: $, update: {}}]} | 1:18: overlay-format |"
                        + " the field 'title' is missing",
                "{overlay: 1.0.0, info: {title: T, version: '1', description: x}, actions: [{target: $, update: {}}]}"
                        + " | 1:49: overlay-format | no field 'description' here",
                "{overlay: 1.0.0, action: 1, info: {title: T, version: '1'}, actions: [{target: $, update: {}}]} |"
                        + " 1:18: overlay-format | did you mean 'actions'?",
                "{overlay: 1.0.0, extends: 1, info: {title: T, version: '1'}, actions: [{target: $, update: {}}]} |"
                        + " 1:18: overlay-format | 'extends' must be a string",
                "{overlay: 1.0.0 | 2:1: syntax-error | not valid YAML",
            })
    void format(String text, String place, String reason) throws IOException {
        overlay(text + "\n");
        assertThat(described.places()).containsExactly("o.yaml:" + place);
        assertThat(described.told()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 4:3: overlay-format | '0' must be an object",
                "{update: {}} | 4:3: overlay-format | the field 'target' is missing",
                "{target: [$], update: {}} | 4:4: overlay-format | 'target' must be a string",
                "{target: $, updates: {}, update: {}} | 4:15: overlay-format | did you mean 'update'?",
                "{target: $, copy: $.info, update: {}} | 4:15: overlay-format | no field 'copy' here",
                "{target: $, remove: 'true', update: {}} | 4:15: overlay-format | 'remove' must be true or false",
                "{target: $, description: [], update: {}} | 4:15: overlay-format | 'description' must be a string",
                "{target: $} | 4:3: WARNING overlay-no-effect | it has neither an update nor 'remove: true'",
                "{target: $.tags, remove: true, update: 1} | 4:34: WARNING overlay-no-effect | has no use for an"
                        + " update",
                "{target: $.path, update: {}} | 4:4: WARNING overlay-no-match | # has no 'path'; did you mean 'paths'?",
                "{target: '$.tags[?@.name == ''b'']', remove: true} | 4:4: WARNING overlay-no-match | the target"
                        + " selects nothing [",
                "{target: $, remove: true} | 4:4: overlay-mismatch | the whole description can't be removed",
                "{target: $.info.title, update: {}} | 4:4: overlay-mismatch | selects a string at #/info/title",
                "{target: $.info, update: x} | 4:20: overlay-mismatch | selects an object at #/info",
                "{target: $.info, update: [x]} | 4:20: overlay-mismatch | selects an object at #/info",
                "{target: $.info, update: {title: {}}} | 4:29: overlay-mismatch | 'title' is an object here, but a"
                        + " string at #/info/title",
                "{target: $, update: {info: 1}} | 4:24: overlay-mismatch | 'info' is a number here, but an object at"
                        + " #/info",
                "{target: $, update: {paths: null}} | 4:24: overlay-mismatch | 'paths' is null here",
                "{target: $, update: {tags: {name: b}}} | 4:24: overlay-mismatch | 'tags' is an object here, but an"
                        + " array at #/tags",
                "{target: $.components.schemas.*, update: {additionalProperties: {}}} | 4:45: overlay-mismatch | but a"
                        + " boolean at",
            })
    void action(String action, String place, String reason) throws IOException {
        actions("- " + action + "\n");
        assertThat(described.places()).containsExactly("o.yaml:" + place);
        assertThat(described.told()).contains(reason);
    }

    /** The place of a mistake in a JSONPath is that of the character, however the string is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- target: $.info.x-a | 4:18",
                "- target: '$.info[''a'']x' | 4:25",
                "- target: \"$.info['\\u0061\\x62\\\"\\U0001F600']x\" | 4:44",
                "- {update: {}, target: \"$\\t.info\\\\\"} | 4:33",
                "-   {update: {}, target:   paths} | 4:28",
                "- target: &t $.info x | 4:11",
                "- target: $.info[ | 4:18",
            })
    void jsonPath(String action, String place) throws IOException {
        actions(action + "\n  update: {}\n".replace("\n  update: {}", action.endsWith("}") ? "" : "\n  update: {}"));
        assertThat(described.places().get(0)).isEqualTo("o.yaml:" + place + ": overlay-target");
        assertThat(described.told()).contains("is no JSONPath: ");
    }

    @Test
    void jsonPathOverSeveralLinesIsToldAtItsStart() throws IOException {
        actions("- target: >-\n    $.info\n    .x-a\n  update: {}\n");
        assertThat(described.places()).containsExactly("o.yaml:4:11: overlay-target");
    }

    @Test
    void jsonPathInJson() throws IOException {
        described.file("o.json", """
            {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": [
              {"update": {}, "target": "$.paths[\\"\\/a\\"]]"}
            ]}
            """).read("api.yaml", "o.json");
        assertThat(described.places()).containsExactly("o.json:2:45: overlay-target");
    }

    @Test
    void everyMistakeOfEveryOverlayIsToldAtOnce() throws IOException {
        described.file("o1.yaml", "overlay: 1.0.0\ninfo: {}\nactions:\n- {target: x, updat: 1}\n- 7\n");
        described.file("o2.yaml", "overlay: 2\n");
        described.file("o3.yaml", "overlay: 'x\n");
        described.read("api.yaml", "o1.yaml", "o2.yaml", "o3.yaml", "o4.yaml");
        assertThat(described.places())
                .containsExactlyInAnyOrder(
                        "o1.yaml:2:1: overlay-format",
                        "o1.yaml:2:1: overlay-format",
                        "o1.yaml:4:15: overlay-format",
                        "o1.yaml:4:3: WARNING overlay-no-effect",
                        "o1.yaml:4:12: overlay-target",
                        "o1.yaml:5:3: overlay-format",
                        "o2.yaml:1:1: overlay-version",
                        "o3.yaml:2:1: syntax-error",
                        "o4.yaml: missing-file");
    }

    @Test
    void everyActionThatFailsIsTold() throws IOException {
        actions("- {target: $.info.title, update: 1}\n- {target: $.tags.*.name, update: 1}\n");
        assertThat(described.places()).containsExactly("o.yaml:4:4: overlay-mismatch", "o.yaml:5:4: overlay-mismatch");
    }

    @Test
    void aMistakeInAFileOfTheDescriptionIsToldBeforeOverlaysApply() throws IOException {
        described
                .file("api.yaml", API.replace("paths: {}", "paths: {/a: {$ref: b.yaml}}"))
                .file("b.yaml", "a: [");
        actions("- {target: $.info.title, update: 1}\n");
        assertThat(described.places()).containsExactly("b.yaml:1:5: syntax-error");
    }

    @ParameterizedTest
    @CsvSource({
        "api.yaml,",
        "./api.yaml#,",
        "../own/%61pi.yaml,",
        "https://example.org/other.yaml,",
        "other.yaml,1:18: WARNING overlay-extends",
        "own/api.yaml,1:18: WARNING overlay-extends",
        "a%,1:18: WARNING overlay-extends",
    })
    void saysWhichDescriptionItIsFor(String reference, @Nullable String told) throws IOException {
        described
                .file("own/api.yaml", API)
                .file(
                        "own/o.yaml",
                        "{overlay: 1.0.0, extends: '" + reference
                                + "', info: {title: T, version: '1'}, actions: [{target: $, update: {x-a: 1}}]}")
                .read("own/api.yaml", "own/o.yaml");
        assertThat(described.places()).isEqualTo(told == null ? List.of() : List.of("own/o.yaml:" + told));
    }

    @Test
    void limits() throws IOException {
        Limits small = new Limits(2_000, 3_000, 3, 20, 300, 50, 300, 20, 5, 100, 1_000, 100, 20, 100, 100);
        described.limits(small);
        String deep = "{a: ".repeat(12) + "1" + "}".repeat(12);
        actions("- {target: $.info, update: {x-a: " + deep
                + "}}\n- {target: '$.info[''x-a''].a.a.a.a.a.a.a.a', update: {b: " + deep + "}}\n");
        assertThat(described.places()).containsExactly("o.yaml:5:47: limit-exceeded");
        assertThat(described.told()).contains("nested more than 20 levels deep");

        actions("- {target: $, update: {x-a: [1,2,3,4,5,6,7,8]}}\n"
                + "- {target: '$[''x-a'']', update: [1,2,3,4,5,6,7,8]}\n".repeat(12));
        assertThat(described.places()).containsExactly("o.yaml:15:26: limit-exceeded");
        assertThat(described.told()).contains("overlays and referenced parts may add 100 values");

        actions("- {target: $..*..*, update: {}}\n");
        assertThat(described.places()).containsExactly("o.yaml:4:4: overlay-mismatch");
        actions("- {target: '$..[*,*,*,*,*,*][*,*,*,*,*,*]', remove: true}\n");
        assertThat(described.places()).containsExactly("o.yaml:4:4: limit-exceeded");
        assertThat(described.told()).contains("it selects more than 100 nodes");
        actions("- {target: '$..[?$..*]', remove: true}\n");
        assertThat(described.places()).containsExactly("o.yaml:4:4: limit-exceeded");
        assertThat(described.told()).contains("look at more than 1000 nodes");

        overlay("#".repeat(3_000));
        assertThat(described.places()).containsExactly("o.yaml: limit-exceeded");
        overlay("[".repeat(30));
        assertThat(described.places()).containsExactly("o.yaml:1:21: limit-exceeded");
    }
}

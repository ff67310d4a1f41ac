package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files are stopped by a count, before they cost time or memory, with a message that says what to do. */
class LimitsTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";
    private static final Limits SMALL =
            new Limits(2_000, 3_000, 3, 20, 200, 50, 300, 20, 5, 100, 1_000, 100, 4, 40, 10);

    @TempDir
    Path folder;

    private Described read(String text) throws IOException {
        return new Described(folder).limits(SMALL).file("a.yaml", text).read("a.yaml");
    }

    @Test
    void aLimitThatLetsNothingPassIsRefusedByItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(2_000, 3_000, 3, 0, 200, 50, 300, 20, 5, 100, 100, 100, 4, 40, 10))
                .withMessage("the limit depth must be at least 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(2_000, 3_000, 3, 20, 200, -1, 300, 20, 5, 100, 100, 100, 4, 40, 10))
                .withMessage("the limit aliasNodes must be at least 0, not -1");
    }

    @Test
    void aliasBombIsStoppedAtTheAliasThatGoesTooFar() throws IOException {
        StringBuilder bomb = new StringBuilder(HEAD).append("x-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (int i = 1; i <= 60; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("x-" + i + ": &a" + i + " [" + alias + (", " + alias).repeat(8) + "]\n");
        }
        Described described =
                new Described(folder).file("a.yaml", bomb.toString()).read("a.yaml");

        assertThat(described.places()).containsExactly("a.yaml:10:11: limit-exceeded");
        assertThat(described.told()).contains("1000000").contains("$ref");
    }

    @Test
    void everyAliasCounts() throws IOException {
        assertThat(read(HEAD + "x-a: &a [1, 1, 1, 1]\nx-b: [" + "*a, ".repeat(10) + "]\n")
                        .places())
                .isEmpty();
        assertThat(read(HEAD + "x-a: &a [1, 1, 1, 1]\nx-b: [" + "*a, ".repeat(11) + "]\n")
                        .places())
                .containsExactly("a.yaml:5:47: limit-exceeded");
    }

    @Test
    void aliasesDoNotGoAroundTheDepth() throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append("x-0: &a0 [1]\n");
        for (int i = 1; i < 20; i++) {
            text.append("x-" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }
        assertThat(new Described(folder)
                        .limits(new Limits(2_000, 3_000, 3, 10, 2_000, 2_000, 300, 20, 5, 100, 1_000, 100, 20, 40, 10))
                        .file("a.yaml", text.toString())
                        .read("a.yaml")
                        .places())
                .containsExactly("a.yaml:13:11: limit-exceeded");
    }

    @Test
    void aliasesWithinAliasesAreLimited() throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append("x-0: &a0 [1]\n");
        for (int i = 1; i <= 4; i++) {
            text.append("x-" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }
        assertThat(read(text.toString()).places()).isEmpty();
        assertThat(read(text + "x-5: *a4\n").places()).containsExactly("a.yaml:9:6: limit-exceeded");
        assertThat(read(text + "x-5: *a4\n").told()).contains("4 deep", "$ref");
    }

    @Test
    void schemasAndOperationsAreLimited() throws IOException {
        String schemas = HEAD + "components: {schemas: {A: {allOf: [" + "{}, ".repeat(39) + "]}}}\n";
        assertThat(read(schemas).places()).isEmpty();
        assertThat(read(schemas.replace("allOf: [", "allOf: [{}, ")).places())
                .containsExactly("a.yaml:4:192: limit-exceeded");
        assertThat(read(schemas.replace("allOf: [", "allOf: [{}, ")).told()).contains("more than 40 schemas");
        StringBuilder paths = new StringBuilder(HEAD.replace("paths: {}", "paths:"));
        for (int i = 0; i < 10; i++) {
            paths.append("  /" + i + ": {get: {}}\n");
        }
        assertThat(read(paths.toString()).places()).noneMatch(place -> place.endsWith("limit-exceeded"));
        assertThat(read(paths + "  /a: {get: {}}\n").told()).contains("a.yaml:14:8", "more than 10 operations");
    }

    @Test
    void depthIsLimitedInBothFormats() throws IOException {
        String deep = "[".repeat(100_000);
        assertThat(new Described(folder)
                        .file("a.yaml", HEAD + "x: " + deep)
                        .read("a.yaml")
                        .places())
                .containsExactly("a.yaml:4:1003: limit-exceeded");
        assertThat(new Described(folder)
                        .file("a.json", "{\"x\":" + deep)
                        .read("a.json")
                        .places())
                .containsExactly("a.json:1:1005: limit-exceeded");
    }

    @Test
    void aDocumentAtTheGreatestDepthIsReadAndWritten() throws IOException {
        String schema = "{\"items\":".repeat(990) + "{}" + "}".repeat(990);
        Described described = new Described(folder)
                .file(
                        "a.json",
                        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},"
                                + "\"components\":{\"schemas\":{\"A\":" + schema + "}}}")
                .read("a.json");

        assertThat(described.document().bundle().length).isGreaterThan(1_000_000);
    }

    @Test
    void nodesAreLimited() throws IOException {
        assertThat(read(HEAD + "x: [" + "1, ".repeat(200) + "]").places())
                .containsExactly("a.yaml:4:584: limit-exceeded");
    }

    @Test
    void longTextsAndNumbersAreLimited() throws IOException {
        assertThat(read(HEAD + "x: " + "a".repeat(301)).places()).containsExactly("a.yaml:4:4: limit-exceeded");
        assertThat(read(HEAD + "a".repeat(301) + ": 1").places()).isNotEmpty();
        assertThat(read(HEAD + "x: " + "1".repeat(21)).places()).containsExactly("a.yaml:4:4: limit-exceeded");
        assertThat(new Described(folder)
                        .limits(SMALL)
                        .file("a.json", "{\"x\": \"" + "a".repeat(301) + "\"}")
                        .read("a.json")
                        .told())
                .contains("[limit-exceeded]");
        assertThat(new Described(folder)
                        .limits(SMALL)
                        .file("a.json", "{\"x\": " + "1".repeat(21) + "}")
                        .read("a.json")
                        .told())
                .contains("[limit-exceeded]");
    }

    @Test
    void sizeOfOneFileAndOfAllIsLimited() throws IOException {
        Described described = new Described(folder).limits(SMALL).file("b.yaml", "A: {}\n#" + "x".repeat(1_900));
        assertThat(described
                        .file("a.yaml", HEAD + "#" + "x".repeat(2_000))
                        .read("a.yaml")
                        .places())
                .containsExactly("a.yaml: limit-exceeded");
        String ref = "components: {schemas: {A: {$ref: 'b.yaml#/A'}}}\n";
        assertThat(described
                        .file("a.yaml", HEAD + ref + "#" + "x".repeat(1_500))
                        .read("a.yaml")
                        .places())
                .containsExactly("a.yaml:4:28: limit-exceeded");
    }

    @Test
    void filesAreLimited() throws IOException {
        Described described = new Described(folder).limits(SMALL);
        StringBuilder refs = new StringBuilder(HEAD).append("components:\n  schemas:\n");
        for (int i = 1; i <= 3; i++) {
            described.file(i + ".yaml", "type: string\n");
            refs.append("    A" + i + ": {$ref: " + i + ".yaml}\n");
        }
        assertThat(described.file("a.yaml", refs.toString()).read("a.yaml").places())
                .containsExactly("a.yaml:8:10: limit-exceeded");
    }

    @Test
    void whatIsPutInPlaceIsLimited() throws IOException {
        StringBuilder paths = new StringBuilder(HEAD.replace("paths: {}", "paths:"));
        for (int i = 0; i < 12; i++) {
            paths.append("  /" + i + ": {$ref: 'p.yaml'}\n");
        }
        Described described = new Described(folder)
                .limits(SMALL)
                .file("p.yaml", "get: {responses: {'200': {description: a, x-b: [1, 2, 3, 4]}}}\n")
                .file("a.yaml", paths.toString())
                .read("a.yaml");

        assertThat(described.places()).hasSize(1).first().asString().endsWith("limit-exceeded");
    }

    @Test
    void referencesPutInPlaceWithinEachOtherAreLimited() throws IOException {
        Described described = new Described(folder)
                .limits(new Limits(2_000, 9_000, 30, 20, 2_000, 50, 300, 20, 5, 1_000, 1_000, 100, 4, 40, 10))
                .file("a.yaml", HEAD.replace("paths: {}", "paths: {/a: {$ref: 1.yaml}}"));
        for (int i = 1; i < 10; i++) {
            described.file(i + ".yaml", "$ref: " + (i + 1) + ".yaml\n");
        }
        described.file("10.yaml", "get: {responses: {'200': {description: a}}}\n");

        assertThat(described.read("a.yaml").places())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("limit-exceeded");
    }
}

package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be read gives one diagnostic with its place. */
class BadFileTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";

    @TempDir
    Path folder;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("a.yaml", "", "a.yaml:1:1: syntax-error"),
                Arguments.of("a.yaml", "# only a comment\n", "a.yaml:1:1: syntax-error"),
                Arguments.of("a.json", "", "a.json:1:1: syntax-error"),
                Arguments.of("a.json", "{\"openapi\": \"3.1.0\",\n  \"info\": }", "a.json:2:11: syntax-error"),
                Arguments.of("a.json", "{\"openapi\": \"3.1.0\"", "a.json:1:20: syntax-error"),
                Arguments.of("a.json", "{\"openapi\": \"3.1.0\"}\n{}", "a.json:2:1: syntax-error"),
                Arguments.of("a.json", "{\"openapi\": '3.1.0'}", "a.json:1:13: syntax-error"),
                Arguments.of("a.yaml", HEAD + "a: [1, 2\nb: 1\n", "a.yaml:5:2: syntax-error"),
                Arguments.of("a.yaml", HEAD + "a: \"\uD83D\uDE00\" b\n", "a.yaml:4:9: syntax-error"),
                Arguments.of("a.yaml", HEAD + "a:\n\t- 1\n", "a.yaml:5:1: syntax-error"),
                Arguments.of("a.yaml", HEAD + "a: \u0007\n", "a.yaml:4:4: syntax-error"),
                Arguments.of("a.yaml", HEAD + "---\nb: 1\n", "a.yaml:4:1: syntax-error"),
                Arguments.of("a.yaml", HEAD + "? [1]\n: 2\n", "a.yaml:4:3: syntax-error"),
                Arguments.of("a.yaml", HEAD + "x-a: &a {b: 1}\nx-c:\n  <<: *a\n", "a.yaml:6:3: syntax-error"),
                Arguments.of("a.yaml", HEAD + "x-a: *b\n", "a.yaml:4:6: unsupported-yaml"),
                Arguments.of("a.yaml", HEAD + "x-a: &a\n  - *a\n", "a.yaml:5:5: unsupported-yaml"),
                Arguments.of("a.yaml", HEAD + "x-a: !!binary aGk=\n", "a.yaml:4:6: unsupported-yaml"),
                Arguments.of("a.yaml", HEAD + "x-a: !!java.net.URL [x]\n", "a.yaml:4:6: unsupported-yaml"),
                Arguments.of(
                        "a.yaml",
                        HEAD + "x-a: !!javax.script.ScriptEngineManager {}\n",
                        "a.yaml:4:6: unsupported-yaml"),
                Arguments.of("a.yaml", HEAD + "x-a: !!int x\n", "a.yaml:4:6: unsupported-yaml"),
                Arguments.of("a.yaml", HEAD + "x-a: .inf\n", "a.yaml:4:6: unsupported-yaml"),
                Arguments.of("a.yaml", HEAD + "x-a: 1e99999\n", "a.yaml:4:6: limit-exceeded"),
                Arguments.of("a.json", "{\"a\": 1e99999999999}", "a.json:1:7: limit-exceeded"),
                Arguments.of("a.yaml", HEAD + "paths: {}\n", "a.yaml:4:1: duplicate-key"),
                Arguments.of("a.json", "{\"a\": {\"b\": 1, \"\\u0062\": 2}}", "a.json:1:16: duplicate-key"),
                Arguments.of("a.yaml", "openapi: 4.0.0\n", "a.yaml:1:1: unsupported-version"),
                Arguments.of("a.yaml", "info: {}\nopenapi: 3.2.0\n", "a.yaml:2:1: unsupported-version"),
                Arguments.of("a.yaml", "info: {}\nswagger: '1.2'\n", "a.yaml:2:1: unsupported-version"),
                Arguments.of("a.yaml", "info: {}\n", "a.yaml:1:1: unsupported-version"),
                Arguments.of("a.yaml", "- openapi: 3.1.0\n", "a.yaml:1:1: unsupported-version"),
                Arguments.of("a.yaml", "openapi\n", "a.yaml:1:1: unsupported-version"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void givesOneDiagnosticWithItsPlace(String name, String text, String expected) throws IOException {
        Described described = new Described(folder).file(name, text).read(name);

        assertThat(described.places()).as(described.told()).containsExactly(expected);
    }

    @Test
    void aTextThatEndsTooEarlyIsToldInWordsOfItsOwn() throws IOException {
        Described described =
                new Described(folder).file("a.json", "{\"openapi\": \"3.1.0\"").read("a.json");

        assertThat(described.told())
                .contains("expected close marker for Object")
                .doesNotContain("Source:", "REDACTED");
    }

    @Test
    void missingRootFileIsNamedWithASuggestion() throws IOException {
        Described described = new Described(folder).file("openapi.yaml", HEAD).read("openapi.yml");

        assertThat(described.places()).containsExactly("openapi.yml: missing-file");
        assertThat(described.told()).contains("did you mean 'openapi.yaml'?");
    }

    @Test
    void ofAMissingFolderIsToldAsWell() {
        Described described = new Described(folder).read("apis/openapi.yaml");

        assertThat(described.places()).containsExactly("apis/openapi.yaml: missing-file");
        assertThat(described.told()).contains("there is no such file, and its folder does not exist either");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("api"));

        assertThat(new Described(folder).read("api").places()).containsExactly("api: unreadable-file");
    }

    @Test
    void saysWhyAFileThatIsReferredToCantBeOpened() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop.yaml"), folder.resolve("loop.yaml"));
        Described described = new Described(folder)
                .file("a.yaml", HEAD.replace("paths: {}", "paths:\n  /a: {$ref: loop.yaml}"))
                .read("a.yaml");

        assertThat(described.places()).containsExactly("a.yaml:4:8: unreadable-file");
        assertThat(described.told()).containsPattern("loop.yaml can't be opened: \\w+");
    }

    @Test
    void aDuplicateKeyNamesBothPlaces() throws IOException {
        Described described = new Described(folder)
                .file("a.yaml", HEAD + "x-a:\n  b: 1\n  c: 2\n  'b': 3\n")
                .read("a.yaml");

        assertThat(described.places()).containsExactly("a.yaml:7:3: duplicate-key");
        assertThat(described.told()).contains("a.yaml:5:3").contains("#/x-a/b");
    }

    @Test
    void anInvalidByteIsNamedWithItsPlace() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEAD + "x-a: \u00e4").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFC);
        Described described =
                new Described(folder).file("a.yaml", bytes.toByteArray()).read("a.yaml");

        assertThat(described.places()).containsExactly("a.yaml:4:7: encoding");
        assertThat(described.told()).contains("0xFC").contains("UTF-8");
    }
}

package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference that must not or can't be followed gives one diagnostic at its place. */
class BadReferenceTest {

    private static final String HEAD =
            "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";

    @TempDir
    Path folder;

    static Stream<Arguments> badReferences() {
        return Stream.of(
                Arguments.of("http://127.0.0.1:9/a.yaml", "remote-ref", "save the file"),
                Arguments.of("https://example.org/a.yaml#/A", "remote-ref", "save the file"),
                Arguments.of("HTTPS://example.org/a.yaml#/A", "remote-ref", "save the file"),
                Arguments.of("//example.org/a.yaml", "remote-ref", "save the file"),
                Arguments.of("file:///etc/passwd", "remote-ref", "relative"),
                Arguments.of("jar:file:/a.jar!/b.yaml", "remote-ref", "relative"),
                Arguments.of("C:/a.yaml", "remote-ref", "relative"),
                Arguments.of("urn:a:b", "remote-ref", "relative"),
                Arguments.of("/etc/passwd", "ref-outside-folder", "relative"),
                Arguments.of("%2Fetc/passwd", "ref-outside-folder", "relative"),
                Arguments.of("../secret.yaml", "ref-outside-folder", "outside the folder"),
                Arguments.of("sub/../../secret.yaml", "ref-outside-folder", "outside the folder"),
                Arguments.of("%2e%2e/secret.yaml", "ref-outside-folder", "outside the folder"),
                Arguments.of("%2e%2e%2fsecret.yaml", "ref-outside-folder", "outside the folder"),
                Arguments.of("../nothing.yaml", "ref-outside-folder", "outside the folder"),
                Arguments.of("link.yaml", "ref-outside-folder", "outside the folder"),
                Arguments.of("linked/secret.yaml", "ref-outside-folder", "outside the folder"),
                Arguments.of("sub\\\\b.yaml", "invalid-ref", "'/'"),
                Arguments.of("sub%5Cb.yaml", "invalid-ref", "'/'"),
                Arguments.of("b%00.yaml", "invalid-ref", "'/'"),
                Arguments.of("b%zz.yaml", "invalid-ref", "hexadecimal"),
                Arguments.of("b%c3.yaml", "invalid-ref", "hexadecimal"),
                Arguments.of("bb.yaml", "missing-file", "did you mean 'b.yaml'?"),
                Arguments.of("sub", "unreadable-file", "not a file"),
                Arguments.of("b.yaml#/Uses", "unresolved-ref", "did you mean 'User'?"),
                Arguments.of("b.yaml#/list/01", "unresolved-ref", "'01'"),
                Arguments.of("b.yaml#name", "unresolved-ref", "$anchor"),
                Arguments.of("b.yaml#/a~2", "invalid-ref", "~0"),
                Arguments.of("#/components/schemas/a", "unresolved-ref", "did you mean 'A'?"),
                Arguments.of("#/components/schemas/%zz", "invalid-ref", "hexadecimal"),
                Arguments.of("#/info/title", "ref-kind", "is no 'schema'"),
                Arguments.of("#/info", "ref-kind", "is no 'schema'"),
                Arguments.of("#/openapi", "ref-kind", "is no 'schema'"),
                Arguments.of("#", "invalid-ref", "whole description"),
                Arguments.of("", "invalid-ref", "whole description"));
    }

    @ParameterizedTest
    @MethodSource("badReferences")
    void givesOneDiagnosticAtTheReference(String reference, String rule, String remedy) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("api"));
        Files.createDirectories(inner.resolve("sub"));
        Files.writeString(folder.resolve("secret.yaml"), "type: string\n");
        Files.createSymbolicLink(inner.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(inner.resolve("linked"), folder);
        Described described = new Described(inner)
                .file("b.yaml", "User: {type: string}\nlist: [{}, {}]\n")
                .file("a.yaml", HEAD + "    A: {properties: {p: {$ref: \"" + reference + "\"}}}\n")
                .read("a.yaml");

        assertThat(described.places()).as(described.told()).containsExactly("a.yaml:6:26: " + rule);
        assertThat(described.told()).contains(remedy);
    }

    @Test
    void symbolicLinksWithinTheFolderAreFollowed() throws IOException {
        Described described = new Described(folder)
                .file("b.yaml", "type: string\n")
                .file("a.yaml", HEAD + "    A: {$ref: link.yaml}\n    B: {$ref: b.yaml}\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("b.yaml"));

        assertThat(described.read("a.yaml").places()).isEmpty();
        assertThat(described.at("/components/schemas/B/$ref").asText()).isEqualTo("#/components/schemas/A");
    }

    @Test
    void everyBadReferenceIsToldInOneRun() throws IOException {
        Described described = new Described(folder)
                .file("b.yaml", "B: {properties: {x: {$ref: '#/X'}, y: {$ref: 'http://x/'}}}\n")
                .file("a.yaml", HEAD + """
                            A: {$ref: nothing.yaml}
                            B: {$ref: 'b.yaml#/B'}
                            C: {$ref: '#/components/schemas/Z'}
                            D: {$ref: 5}
                        """)
                .read("a.yaml");

        assertThat(described.places())
                .containsExactlyInAnyOrder(
                        "a.yaml:6:9: missing-file",
                        "b.yaml:1:22: unresolved-ref",
                        "b.yaml:1:40: remote-ref",
                        "a.yaml:8:9: unresolved-ref",
                        "a.yaml:9:9: invalid-ref");
    }

    @Test
    void anErrorInAReferencedFileIsToldOnceAndThere() throws IOException {
        Described described = new Described(folder)
                .file("b.yaml", "B: [\n")
                .file("a.yaml", HEAD + "    A: {$ref: 'b.yaml#/B'}\n    B: {$ref: 'b.yaml#/C'}\n")
                .read("a.yaml");

        assertThat(described.places()).containsExactly("b.yaml:2:1: syntax-error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    A: {$ref: '#/components/schemas/A'}\n",
                "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n",
                "    A: {$ref: 'c.yaml#/C'}\n",
                "    A: {$ref: 'c.yaml#/D'}\n",
                "    A: {properties: {x: {$ref: 'c.yaml#/C'}}}\n"
            })
    void aCircleOfReferencesIsToldOnceWithItsPath(String schemas) throws IOException {
        Described described = new Described(folder)
                .file("c.yaml", "C: {$ref: '#/C'}\nD: {$ref: '#/E'}\nE: {$ref: '#/D'}\n")
                .file("a.yaml", HEAD + schemas)
                .read("a.yaml");

        assertThat(described.places())
                .as(described.told())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(": ref-cycle");
        assertThat(described.told()).contains(" -> #/components/schemas/");
    }

    @Test
    void aPathItemWithinItselfIsTold() throws IOException {
        Described described = new Described(folder)
                .file("p.yaml", """
                        post:
                          callbacks: {c: {'{$url}': {$ref: p.yaml}}}
                          responses: {'200': {description: ok}}
                        """)
                .file("a.yaml", HEAD.replace("paths: {}", "paths: {/a: {$ref: p.yaml}}") + "    A: {}\n")
                .read("a.yaml");

        assertThat(described.places()).containsExactly("p.yaml:2:30: ref-cycle");
    }

    @Test
    void keywordsThatAreNotFollowedAreTold() throws IOException {
        Described described = new Described(folder)
                .file("a.yaml", HEAD + "    A: {$dynamicRef: '#x'}\n    B: {$id: 'http://x/'}\n")
                .read("a.yaml");

        assertThat(described.places())
                .containsExactly("a.yaml:6:9: WARNING unsupported-keyword", "a.yaml:7:9: WARNING unsupported-keyword");
    }

    /** One cause, one message, whether the chain is met at its beginning or at its end first. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChainThatIsTooLongIsToldOnce(boolean endFirst) throws IOException {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            links.add("    A" + i + ": {$ref: '#/components/schemas/A" + (i + 1) + "'}\n");
        }
        links.add("    A1000: {type: string}\n");
        if (endFirst) {
            Collections.reverse(links);
        }
        Described described = new Described(folder)
                .file("a.yaml", HEAD + String.join("", links) + "    B: {$ref: '#/components/schemas/A7'}\n")
                .read("a.yaml");

        assertThat(described.places()).singleElement().asString().endsWith(": limit-exceeded");
    }
}

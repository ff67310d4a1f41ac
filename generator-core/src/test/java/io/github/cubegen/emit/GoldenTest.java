package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.javac.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what is generated with the goldens; {@code -Drecreate=true} writes them anew. */
class GoldenTest {

    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void generatedSourcesAreTheGoldens(Golden golden) throws IOException {
        if (Boolean.getBoolean("recreate")) {
            golden.recreate();
        }
        TreeMap<String, String> kept = golden.kept();
        TreeMap<String, String> expected = golden.expected();

        assertThat(kept.keySet()).as("missing and orphan goldens").isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(kept.get(path)).as(path).isEqualTo(text));
    }

    @Test
    void everyGoldenHasADescription() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/golden/java/golden"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Golden.all().stream().map(Golden::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void generatedSourcesCompileWithoutAWarning(Golden golden) {
        Map<String, String> files = new TreeMap<>();
        Stream.concat(golden.generated().stream(), RuntimeSources.below("golden." + golden.name()).stream())
                .forEach(file -> files.put(file.path(), file.text()));

        assertThat(InMemoryCompiler.problems(files)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void generatedSourcesAreAsciiWithoutTrailingBlanks(Golden golden) {
        assertThat(golden.generated())
                .allSatisfy(file -> assertThat(file.text())
                        .matches("(?s)[ -~\n]*")
                        .doesNotContain(" \n")
                        .endsWith("\n"));
    }
}

package io.github.cubegen.runtime;

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

/** The runtime becomes a part of other people's code, whose checks it must not fail. */
class DocumentationTest {
    private static final Path SOURCES = Path.of("src/runtime/java/io/github/cubegen/runtime");

    @Test
    void compilesInAClientWithoutAnyWarning() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path source : sources()) {
            texts.put("io/github/cubegen/runtime/" + source.getFileName(), Files.readString(source));
        }

        assertThat(texts).containsKey("io/github/cubegen/runtime/ApiClient.java");
        assertThat(InMemoryCompiler.problems(texts)).isEmpty();
    }

    @Test
    void isAscii() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readString(source)).as(source.toString()).isASCII();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.sorted().toList();
        }
    }
}

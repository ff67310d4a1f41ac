package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A type that the runtime gains must not be hidden by one from a description. */
class ReservedNamesTest {
    private static final Path RUNTIME = Path.of("src/runtime/java/io/github/cubegen/runtime");

    @Test
    void publicTypesOfTheRuntimeAreKeptFree() throws IOException {
        try (Stream<Path> files = Files.list(RUNTIME)) {
            List<String> types = files.filter(ReservedNamesTest::isPublicType)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(ReservedNames.runtime()).containsAll(types);
        }
    }

    @Test
    void namesThatEveryClientHasAreKeptFree() {
        assertThat(ReservedNames.types())
                .contains("String", "List", "JsonValue", "Builder", "Unknown", "Async", "Blocking", "Raw");
        assertThat(ReservedNames.RECORD).contains("builder", "additionalProperties", "nullProperties");
        assertThat(ReservedNames.OPERATION).contains("raw", "of", "api");
    }

    private static boolean isPublicType(Path file) {
        try {
            return Files.readString(file).lines().anyMatch(line -> line.startsWith("public "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runtime becomes a part of other people's code, whose checks it must not fail. */
class DocumentationTest {
    private static final Path SOURCES = Path.of("src/runtime/java/io/github/cubegen/runtime");

    @Test
    void compilesInAClientWithoutAnyWarning(@TempDir Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release", "17", "-proc:none", "-Xlint:all", doclint(), "-Werror", "-d", classes.toString());
            Boolean success = compiler.getTask(
                            output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(success).as(output.toString()).isTrue();
        }
        assertThat(classes.resolve("io/github/cubegen/runtime/ApiClient.class")).exists();
    }

    @Test
    void isAscii() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readString(source)).as(source.toString()).isASCII();
        }
    }

    /** Before Java 21, javac misses the comment of a record's components on their private fields, where none can stand. */
    private static String doclint() {
        return Runtime.version().feature() < 21 ? "-Xdoclint:all/protected" : "-Xdoclint:all";
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.sorted().toList();
        }
    }
}

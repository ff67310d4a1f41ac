package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated sources as a consumer's compiler sees them: with every warning on, and two libraries. */
class GeneratedSourcesTest {
    private static final Path SOURCES = Path.of("target", "generated-sources", "cubegen");

    @TempDir
    Path classes;

    @Test
    void compileWithoutAWarning() throws IOException, URISyntaxException {
        List<Path> files = sources();
        assertThat(files).hasSizeGreaterThan(20);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            boolean compiled = compiler.getTask(
                            null,
                            manager,
                            diagnostics,
                            List.of(
                                    "--release",
                                    "17",
                                    "-Xlint:all",
                                    // JDK 17 misses comments on the private fields of records, where none can stand:
                                    // what is missing counts from protected on, what is wrong counts everywhere.
                                    "-Xdoclint:all,-missing",
                                    "-Xdoclint:missing/protected",
                                    "-Werror",
                                    "-proc:none",
                                    "-d",
                                    classes.toString(),
                                    "-classpath",
                                    jar(JsonFactory.class) + File.pathSeparator + jar(NullMarked.class)),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    @Test
    void areAsciiWithUnixLineEnds() throws IOException {
        assertThat(sources())
                .allSatisfy(file -> assertThat(Files.readAllBytes(file))
                        .doesNotContain((byte) '\r')
                        .matches(bytes -> allAscii(bytes), "is ASCII"));
    }

    private static boolean allAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Path jar(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

package io.github.cubegen.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The runtime as it stands in a client. */
final class RuntimeSources {
    private static final String PACKAGE = "io.github.cubegen.runtime";
    private static final Path FOLDER = Path.of("src/runtime/java").resolve(PACKAGE.replace('.', '/'));

    private RuntimeSources() {}

    static List<SourceFile> below(String basePackage) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(file -> relocated(file, basePackage)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile relocated(Path file, String basePackage) {
        String relocated = basePackage + ".runtime";
        String name = file.getFileName().toString().replace(".java", "");
        try {
            return new SourceFile(relocated, name, Files.readString(file).replace(PACKAGE, relocated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

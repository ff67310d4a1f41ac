package io.github.cubegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of OpenAPI descriptions, at any depth. A file counts if it says which version of OpenAPI it is written in; the parts of a
 * description in many files don't, and are read where they are referred to.
 *
 * @param folder where the descriptions are
 */
record Corpus(Path folder) {
    private static final Pattern NAME = Pattern.compile(".*\\.(json|ya?ml)");
    private static final Pattern VERSION =
            Pattern.compile("\"(?:openapi|swagger)\"\\s*:\\s*\"[23]|(?m:^(?:openapi|swagger)\\s*:\\s*[\"']?[23])");

    /** {@return the root file of each description, sorted} */
    List<Path> descriptions() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Corpus::isDescription).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDescription(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && NAME.matcher(name).matches()
                && VERSION.matcher(text(file)).find();
    }

    /** Byte by byte, so that a file that is no UTF-8 is not left out: what is wrong with it is to be told. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.cubegen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two clients to write one over the other, and folders as comparable values. */
final class Trees {

    static final List<OutputFile> OLD = List.of(
            new OutputFile("com/acme/Same.java", "same\n"),
            new OutputFile("com/acme/Changed.java", "old\n"),
            new OutputFile("com/acme/gone/Removed.java", "removed\n"));

    static final List<OutputFile> NEW = List.of(
            new OutputFile("com/acme/Same.java", "same\n"),
            new OutputFile("com/acme/Changed.java", "new\n"),
            new OutputFile("com/acme/fresh/Added.java", "added\n"));

    private Trees() {}

    static OutputResult write(Path folder, List<OutputFile> files) throws OutputException {
        return new OutputWriter("1.0").write(folder, List.of(), files.stream());
    }

    /** {@return every file below the folder with its content; folders without files count, as an entry that ends in a slash} */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    contents.put(name, Files.readString(path));
                } else if (Files.isSymbolicLink(path)) {
                    contents.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (!path.equals(folder)) {
                    contents.put(name + "/", "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    /** {@return the names in a folder} */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

package io.github.cubegen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the benchmarks work, and with what.
 *
 * @param work a folder for everything that is made
 * @param cache a folder for what is fetched; it outlives the build's own
 * @param launch the programs that run inside the generators' processes
 * @param spec the ConnectyCube description as one file
 * @param specFolder the same in many files
 * @param cubegen our command line
 * @param peer OpenAPI Generator's command line
 * @param quick whether to run each thing once, and the small ones only
 */
record Setting(Path work, Path cache, Path launch, Path spec, Path specFolder, Path cubegen, Path peer, boolean quick) {

    /** {@return how often a thing is run} */
    int turns(int usual) {
        return quick ? 1 : usual;
    }

    Path folder(String name) {
        return work.resolve(name);
    }

    /** {@return the Java program of this process} */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

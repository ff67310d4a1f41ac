package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was generated.
 *
 * @param files the Java files
 * @param lines their lines
 */
record SourceTree(List<Path> files, long lines) {
    static SourceTree of(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return new SourceTree(List.of(), 0);
        }
        List<Path> files = filesBelow(folder, ".java");
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> text = Files.lines(file)) {
                lines += text.count();
            }
        }
        return new SourceTree(files, lines);
    }

    /** Compiles in a process of its own; what does not compile has no classes and no time. */
    Compiled compile(Path folder, String classPath) throws IOException, InterruptedException {
        Setting.delete(folder);
        Files.createDirectories(folder);
        Path arguments = folder.resolve("sources.txt");
        Files.write(arguments, files.stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xmx4g",
                "-proc:none",
                "-nowarn",
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-d",
                folder.toString(),
                "-cp",
                classPath,
                "@" + arguments));
        ChildProcess process = ChildProcess.run(folder, command);
        if (process.failed()) {
            return new Compiled(false, 0, 0);
        }
        long bytes = 0;
        for (Path file : filesBelow(folder, ".class")) {
            bytes += Files.size(file);
        }
        return new Compiled(true, process.seconds(), bytes);
    }

    private static List<Path> filesBelow(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).toList();
        }
    }

    /**
     * What the compiler made of it.
     *
     * @param ok whether it compiles
     * @param seconds of the compiler's process
     * @param bytes of all class files
     */
    record Compiled(boolean ok, double seconds, long bytes) {}
}

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
    private static final String ERROR = ": error: ";

    static SourceTree of(Path folder) throws IOException {
        List<Path> files = filesBelow(folder, ".java");
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> text = Files.lines(file)) {
                lines += text.count();
            }
        }
        return new SourceTree(files, lines);
    }

    /** Compiles in a process of its own; what does not compile has no classes and no time, but a reason. */
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
            return new Compiled(problem(process), 0, 0);
        }
        long bytes = 0;
        for (Path file : filesBelow(folder, ".class")) {
            bytes += Files.size(file);
        }
        return new Compiled("", process.seconds(), bytes);
    }

    /** {@return the first error, without the folder of its file; or how else it ended} */
    private static String problem(ChildProcess process) {
        if (process.timedOut()) {
            return "not compiled after " + ChildProcess.LIMIT_MINUTES + " minutes";
        }
        return process.output()
                .lines()
                .filter(line -> line.contains(ERROR))
                .findFirst()
                .map(line -> line.substring(line.lastIndexOf('/', line.indexOf(ERROR)) + 1))
                .orElseGet(() -> process.tail().replace('\n', ' '));
    }

    static List<Path> filesBelow(Path folder, String extension) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(extension))
                    .toList();
        }
    }

    /**
     * What the compiler made of it.
     *
     * @param problem why it does not compile; empty if it does
     * @param seconds of the compiler's process
     * @param bytes of all class files
     */
    record Compiled(String problem, double seconds, long bytes) {
        boolean ok() {
            return problem.isEmpty();
        }
    }
}

package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A whole process, from its start to its end.
 *
 * @param exitCode what it ended with
 * @param timedOut whether it was ended, since it took longer than {@value #LIMIT_MINUTES} minutes
 * @param seconds how long it took
 * @param peakKibibytes how much memory it had at most; 0 where {@code /proc} does not tell
 * @param output what it printed, both streams
 */
record ChildProcess(int exitCode, boolean timedOut, double seconds, long peakKibibytes, String output) {
    private static final String PEAK = "VmHWM:";

    /** Between looks at the memory; its peak only grows, so that just the last moments of a process are missed. */
    private static final long LOOK_MILLIS = 25;

    static final long LIMIT_MINUTES = 10;

    static ChildProcess run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("bench", ".log");
        try {
            return run(folder, command, log);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static ChildProcess run(Path folder, List<String> command, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = start + TimeUnit.MINUTES.toNanos(LIMIT_MINUTES);
        long peak = 0;
        boolean timedOut = false;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            if (System.nanoTime() > end) {
                timedOut = true;
                process.destroyForcibly().waitFor();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new ChildProcess(process.exitValue(), timedOut, seconds, peak, Files.readString(log));
    }

    private static long peak(long process) {
        Path status = Path.of("/proc", Long.toString(process), "status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // It has just ended, or this system has no such file.
            return 0;
        }
    }

    boolean failed() {
        return exitCode != 0 || timedOut;
    }

    /** {@return the last lines that it printed, for messages} */
    String tail() {
        List<String> lines = output.lines().toList();
        String last = String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        return timedOut ? "ended after " + LIMIT_MINUTES + " minutes\n" + last : last;
    }
}

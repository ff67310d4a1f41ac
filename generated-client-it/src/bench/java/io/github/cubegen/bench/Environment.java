package io.github.cubegen.bench;

import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, with what and where: a figure says nothing without.
 *
 * @param commit what is measured, with a mark if a file differs from it
 * @param loadAtStart how many threads wanted to run before the first measurement
 */
record Environment(String commit, String loadAtStart) {
    private static final String UNKNOWN = "unknown";

    static Environment now() throws IOException, InterruptedException {
        return new Environment(describe(), load());
    }

    /** Writes it, with the load of now as that at the end. */
    void write(Markdown page) throws IOException {
        page.header("what", "with what, and where");
        page.row("commit", commit);
        page.row("processor", value(Path.of("/proc/cpuinfo"), "model name").replaceAll("\\s+", " "));
        page.row("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        page.row("memory", memory());
        page.row(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        page.row("load of a minute at the start, the build before it included", loadAtStart);
        page.row("load of a minute at the end, its own included", load());
        page.row("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        page.row("Maven", System.getProperty("bench.maven", UNKNOWN));
        page.row("JMH", System.getProperty("bench.jmh", UNKNOWN));
        page.row("Jackson", PackageVersion.VERSION.toString());
        page.row("peer", "OpenAPI Generator " + System.getProperty("bench.peer", UNKNOWN) + ", `java`, `native`");
    }

    private static String describe() throws IOException, InterruptedException {
        try {
            ChildProcess git = ChildProcess.run(
                    Path.of("").toAbsolutePath(),
                    List.of("git", "describe", "--always", "--long", "--abbrev=40", "--dirty"));
            return git.failed() ? UNKNOWN : "`" + git.output().strip() + "`";
        } catch (IOException noGit) {
            return UNKNOWN;
        }
    }

    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? UNKNOWN : Samples.number(load);
    }

    private static String memory() throws IOException {
        String kibibytes = value(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        return kibibytes.isEmpty()
                ? UNKNOWN
                : String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(kibibytes) / 1024.0 / 1024);
    }

    private static String value(Path file, String name) throws IOException {
        if (Files.notExists(file)) {
            return UNKNOWN;
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(UNKNOWN);
    }
}

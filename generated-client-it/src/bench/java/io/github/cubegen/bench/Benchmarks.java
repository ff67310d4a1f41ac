package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, and writes the page. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments the page, a folder to work in, one for what is fetched, that of the launched programs, the ConnectyCube
     *     description as one file and as a folder, both generators' jars, whether to be quick, and a list of sections, or
     *     {@code all}
     * @throws IOException if a program fails or a file can't be written
     * @throws InterruptedException if the process is to end
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path[] paths = Arrays.stream(arguments).limit(8).map(Path::of).toArray(Path[]::new);
        boolean quick = Boolean.parseBoolean(arguments[8]);
        List<String> sections = List.of(arguments[9].split(","));
        Setting setting = new Setting(paths[1], paths[2], paths[3], paths[4], paths[5], paths[6], paths[7], quick);
        String classPath = System.getProperty("java.class.path");
        Files.createDirectories(setting.work());
        Markdown page = new Markdown();
        head(page, quick);
        if (runs(sections, "generation")) {
            new GenerationSection(setting, classPath).write(page);
            write(page, paths[0]);
        }
        if (runs(sections, "changes")) {
            new ChangeSection(setting).write(page);
            write(page, paths[0]);
        }
        if (runs(sections, "contract")) {
            new ContractSection(setting).write(page);
            write(page, paths[0]);
        }
        if (runs(sections, "client")) {
            new ClientSection(setting, classPath).write(page);
            write(page, paths[0]);
        }
    }

    /** After each section: a run takes an hour, and what it has measured is kept if it ends in between. */
    private static void write(Markdown page, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, page.toString().getBytes(StandardCharsets.UTF_8));
        System.out.println("Written: " + file);
    }

    private static boolean runs(List<String> sections, String section) {
        return sections.contains("all") || sections.contains(section);
    }

    private static void head(Markdown page, boolean quick) throws IOException {
        page.heading(1, "Performance");
        page.paragraph("Written by `mvn -B -ntp -Pbench -DskipTests verify`" + (quick ? " with `-Dbench.quick`" : "")
                + " on " + LocalDate.now(ZoneOffset.UTC)
                + ". What limits them is in [decision 043](decisions/043-benchmarks.md).");
        if (quick) {
            page.paragraph(
                    "**A quick run: each thing once, the small descriptions only. Its figures are no measurement.**");
        }
        Runtime runtime = Runtime.getRuntime();
        page.header("machine", "");
        page.row("processor", processor());
        page.row("cores", Integer.toString(runtime.availableProcessors()));
        page.row("memory", memory());
        page.row("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        page.row("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        page.row("peer", "OpenAPI Generator " + System.getProperty("bench.peer") + ", `java`, `native`");
    }

    private static String processor() throws IOException {
        return value(Path.of("/proc/cpuinfo"), "model name").replaceAll("\\s+", " ");
    }

    private static String memory() throws IOException {
        String kibibytes = value(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        return kibibytes.isEmpty()
                ? "unknown"
                : String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(kibibytes) / 1024.0 / 1024);
    }

    private static String value(Path file, String name) throws IOException {
        if (Files.notExists(file)) {
            return "unknown";
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}

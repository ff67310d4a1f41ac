package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, and writes the page. */
public final class Benchmarks {
    private static final String ALL = "all";

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments the page, the same for a run that is not complete, a folder to work in, one for what is fetched, that of the launched programs, the ConnectyCube
     *     description as one file and as a folder, both generators' jars, whether to be quick, and a list of sections, or
     *     {@code all}
     * @throws IOException if a program fails or a file can't be written
     * @throws InterruptedException if the process is to end
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path[] paths = Arrays.stream(arguments).limit(9).map(Path::of).toArray(Path[]::new);
        boolean quick = Boolean.parseBoolean(arguments[9]);
        List<String> sections = List.of(arguments[10].split(","));
        Setting setting = new Setting(paths[2], paths[3], paths[4], paths[5], paths[6], paths[7], paths[8], quick);
        String classPath = System.getProperty("java.class.path");
        Files.createDirectories(setting.work());
        Environment environment = Environment.now();
        Markdown page = new Markdown();
        boolean complete = !quick && sections.contains(ALL);
        GenerationSection generation = new GenerationSection(setting, classPath);
        ClientSection client = new ClientSection(setting, classPath);
        Map<String, Section> all = new LinkedHashMap<>();
        all.put("generation", generation::write);
        all.put("growth", generation::growth);
        all.put("changes", new ChangeSection(setting)::write);
        all.put("contract", new ContractSection(setting)::write);
        all.put("json", client::json);
        all.put("calls", client::calls);
        for (Map.Entry<String, Section> section : all.entrySet()) {
            if (sections.contains(ALL) || sections.contains(section.getKey())) {
                section.getValue().write(page);
                write(head(environment, quick, sections) + "\n" + page, paths[1]);
            }
        }
        if (complete) {
            write(head(environment, false, sections) + "\n" + page, paths[0]);
        }
    }

    /** A part of the page, which can be measured alone. */
    private interface Section {
        void write(Markdown page) throws IOException, InterruptedException, RunnerException;
    }

    /** After each section: a run takes about an hour, and what it has measured is kept if it ends in between. */
    private static void write(String page, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, page.getBytes(StandardCharsets.UTF_8));
        System.out.println("Written: " + file);
    }

    /** Each time anew, since it tells the load at the end. */
    private static Markdown head(Environment environment, boolean quick, List<String> sections) throws IOException {
        Markdown page = new Markdown();
        page.heading(1, "Performance");
        page.paragraph("Written by `mvn -B -ntp -Pbench -DskipTests verify`" + (quick ? " with `-Dbench.quick`" : "")
                + " on " + LocalDate.now(ZoneOffset.UTC)
                + ". What limits them is in [decision 043](decisions/043-benchmarks.md).");
        if (quick) {
            page.paragraph(
                    "**A quick run: each thing once, the small descriptions only. Its figures are no measurement.**");
        }
        if (!sections.contains(ALL)) {
            page.paragraph("**A part of it only: " + String.join(", ", sections) + ".**");
        }
        environment.write(page);
        return page;
    }
}

package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The builds after the first: nothing was changed, or one file of many. */
final class ChangeSection {
    private static final int TURNS = 7;
    private static final String ROOT = "connectycube.yaml";
    private static final String CHANGED = "storage.yaml";
    private static final String FIGURE = "seconds ";

    private final Setting setting;

    ChangeSection(Setting setting) {
        this.setting = setting;
    }

    void write(Markdown page) throws IOException, InterruptedException {
        Generator cubegen = Generator.cubegen(setting);
        Path folder = setting.folder("changing");
        Path output = setting.folder("changing-client");
        Setting.delete(folder);
        Setting.delete(output);
        copy(folder);
        Description description = new Description("ConnectyCube", folder.resolve(ROOT));
        List<String> generate = cubegen.command(description, output);
        List<Double> whole = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        List<Double> changed = new ArrayList<>();
        run(generate);
        for (int turn = 0; turn < setting.turns(TURNS); turn++) {
            whole.add(run(generate).seconds());
            List<Double> answers = upToDate(description, output);
            cold.add(answers.get(0) * 1000);
            warm.add(answers.get(answers.size() - 1) * 1000);
            Files.writeString(
                    folder.resolve(CHANGED),
                    Files.readString(folder.resolve(CHANGED)).replaceFirst("(?m)^( +summary: .*)$", "$1 " + turn));
            changed.add(run(generate).seconds());
        }
        page.heading(2, "Builds after the first");
        page.paragraph("The ConnectyCube description in its " + files(folder)
                + " files. The answer that nothing is to be done reads each of them and the list of the output, and parses none;"
                + " the rest of a process is its start.");
        page.header("what", "figure");
        page.row("nothing changed, whole process, s", new Samples(whole).text());
        page.row("nothing changed, the answer in a new process, ms", new Samples(cold).text());
        page.row("nothing changed, the answer after nine others, ms", new Samples(warm).text());
        page.row("one file changed, whole process, s", new Samples(changed).text());
        Setting.delete(folder);
        Setting.delete(output);
    }

    private ChildProcess run(List<String> command) throws IOException, InterruptedException {
        ChildProcess process = ChildProcess.run(setting.work(), command);
        if (process.failed()) {
            throw new IOException(process.tail());
        }
        return process;
    }

    private List<Double> upToDate(Description description, Path output) throws IOException, InterruptedException {
        return run(List.of(
                        Setting.java(),
                        "-cp",
                        setting.cubegen().toString(),
                        setting.launch().resolve("CubegenRuns.java").toString(),
                        description.file().toString(),
                        output.toString(),
                        "10",
                        "up-to-date"))
                .output()
                .lines()
                .filter(line -> line.startsWith(FIGURE))
                .map(line -> Double.valueOf(line.substring(FIGURE.length())))
                .toList();
    }

    private void copy(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(setting.specFolder())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}

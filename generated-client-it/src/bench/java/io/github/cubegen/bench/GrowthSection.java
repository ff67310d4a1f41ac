package io.github.cubegen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes of a made description that grows: what one operation more costs. */
final class GrowthSection {
    private static final int TURNS = 2;

    /** Ten times as many lines as this has would keep the compiler busy for minutes, and say nothing new. */
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
    private record Step(int operations, GenerationRuns.Pair both) {}

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
                "lines",
                "per operation",
                "of one more",
                "peer, lines",
                "per operation",
                "of one more",
                "ratio of one more");
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double ours = i == 0 ? 0 : added(steps.get(i - 1), step, GenerationRuns.Pair::ours);
            double theirs = i == 0 ? 0 : added(steps.get(i - 1), step, GenerationRuns.Pair::theirs);
            page.row(
                    GenerationSection.count(step.operations()),
                    GenerationSection.count(lines(step, GenerationRuns.Pair::ours)),
                    Samples.number((double) lines(step, GenerationRuns.Pair::ours) / step.operations()),
                    i == 0 ? Samples.NOTHING : Samples.number(ours),
                    GenerationSection.count(lines(step, GenerationRuns.Pair::theirs)),
                    Samples.number((double) lines(step, GenerationRuns.Pair::theirs) / step.operations()),
                    i == 0 ? Samples.NOTHING : Samples.number(theirs),
                    Samples.ratio(ours, theirs));
        }
        page.paragraph("");
    }

    private static double added(Step before, Step after, Function<GenerationRuns.Pair, GenerationRuns.Measured> side) {
        return (double) (lines(after, side) - lines(before, side)) / (after.operations() - before.operations());
    }

    private static long lines(Step step, Function<GenerationRuns.Pair, GenerationRuns.Measured> side) {
        return side.apply(step.both()).sources().lines();
    }

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
    }
}

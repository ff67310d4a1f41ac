package io.github.cubegen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes of generators that run several times in one process, as in a Maven daemon or a build of many modules. */
final class WithinSection {
    private static final int TURNS = 2;

    private final Setting setting;
    private final GenerationRuns runs;

    WithinSection(Setting setting, GenerationRuns runs) {
        this.setting = setting;
        this.runs = runs;
    }

    void write(Markdown page, List<Description> descriptions) throws IOException, InterruptedException {
        page.heading(3, "Within one process");
        page.paragraph(
                "The first run of a process, and the best of its " + GenerationRuns.WARM
                        + ": what a Maven daemon or a build of many modules would see. Processes of both generators take turns.");
        table(page, descriptions);
    }

    /** Turns begin with either generator by turns. */
    void table(Markdown page, List<Description> descriptions) throws IOException, InterruptedException {
        page.header("description", "first, s", "peer, s", "ratio", "warm, s", "peer, s", "ratio");
        for (Description description : descriptions) {
            List<List<Double>> ours = new ArrayList<>();
            List<List<Double>> theirs = new ArrayList<>();
            for (int turn = 0; turn < setting.turns(TURNS); turn++) {
                if (turn % 2 == 0) {
                    ours.add(runs.within(Generator.cubegen(setting), description));
                    theirs.add(runs.within(Generator.peer(setting), description));
                } else {
                    theirs.add(runs.within(Generator.peer(setting), description));
                    ours.add(runs.within(Generator.cubegen(setting), description));
                }
            }
            Samples first = firstOf(ours);
            Samples peerFirst = firstOf(theirs);
            Samples warm = bestOf(ours);
            Samples peerWarm = bestOf(theirs);
            page.row(
                    description.name(),
                    first.text(),
                    peerFirst.text(),
                    first.ratiosTo(peerFirst).text(),
                    warm.text(),
                    peerWarm.text(),
                    warm.ratiosTo(peerWarm).text());
        }
    }

    private static Samples firstOf(List<List<Double>> processes) {
        return new Samples(processes.stream()
                .filter(process -> !process.isEmpty())
                .map(process -> process.get(0))
                .toList());
    }

    private static Samples bestOf(List<List<Double>> processes) {
        return new Samples(processes.stream()
                .filter(process -> !process.isEmpty())
                .map(Collections::min)
                .toList());
    }
}

package io.github.cubegen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the generated client: JSON, memory, calls, and the first of them. */
final class ClientSection {
    private static final int FIRST_CALLS = 9;

    private final Setting setting;
    private final Programs programs;

    ClientSection(Setting setting, String classPath) {
        this.setting = setting;
        this.programs = new Programs(setting, classPath);
    }

    void json(Markdown page) throws IOException, InterruptedException, RunnerException {
        page.heading(2, "JSON");
        Map<Payload, JmhRounds> measured = new CodecSection(setting).write(page);
        new AllocationSection(setting, programs).write(page, measured);
    }

    void calls(Markdown page) throws IOException, InterruptedException, RunnerException {
        page.heading(2, "Calls");
        new CallSection(setting, programs).write(page);
        firstCall(page);
    }

    private void firstCall(Markdown page) throws IOException, InterruptedException {
        page.heading(3, "The first call of a process");
        page.paragraph("Milliseconds from the start of the main method to the answer, the callers taking turns.");
        Map<FirstCall.Caller, List<Double>> times = new LinkedHashMap<>();
        List<FirstCall.Caller> order = new ArrayList<>(List.of(FirstCall.Caller.values()));
        try (LoopbackServer server = new LoopbackServer()) {
            for (int turn = 0; turn < setting.turns(FIRST_CALLS); turn++) {
                for (FirstCall.Caller caller : order) {
                    times.computeIfAbsent(caller, first -> new ArrayList<>())
                            .add(Double.valueOf(programs.figure(
                                    List.of(),
                                    FirstCall.class,
                                    "milliseconds ",
                                    caller.name(),
                                    server.address().toString())));
                }
                Collections.rotate(order, -1);
            }
        }
        Samples cubegen = new Samples(times.getOrDefault(FirstCall.Caller.CUBEGEN, List.of()));
        Samples peer = new Samples(times.getOrDefault(FirstCall.Caller.PEER, List.of()));
        Samples bare = new Samples(times.getOrDefault(FirstCall.Caller.BARE, List.of()));
        page.header("Cubegen", "peer", "ratio", "bare", "ratio");
        page.row(
                cubegen.text(),
                peer.text(),
                cubegen.ratiosTo(peer).text(),
                bare.text(),
                cubegen.ratiosTo(bare).text());
    }
}

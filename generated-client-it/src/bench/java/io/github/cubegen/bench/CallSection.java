package io.github.cubegen.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Writes of calls over loopback: how many a second, how long one takes, and what it allocates. */
final class CallSection {
    private static final int ITERATIONS = 2;
    private static final TimeValue WARM_UP = TimeValue.milliseconds(700);
    private static final TimeValue MEASUREMENT = TimeValue.milliseconds(700);

    /** One in a hundred calls has to be a few dozen, for the 99th percentile. */
    private static final TimeValue SAMPLING = TimeValue.milliseconds(1_500);

    private final Setting setting;
    private final Programs programs;

    CallSection(Setting setting, Programs programs) {
        this.setting = setting;
        this.programs = programs;
    }

    void write(Markdown page) throws IOException, InterruptedException, RunnerException {
        page.paragraph(
                "Calls a second over loopback, by the number of callers; the server is in a process of its own. Bare is"
                        + " `java.net.http` with a parser by hand, by `send` and by `sendAsync`, through which our client sends. With two cores the JDK"
                        + " starts a thread for each answer of `sendAsync`, which is most of the difference. All take turns in "
                        + setting.turns(JmhRounds.ROUNDS) + " rounds, and ratios are of the same round.");
        try (LoopbackServer server = new LoopbackServer()) {
            throughput(page, server);
            oneCaller(page, server);
        }
    }

    private void throughput(Markdown page, LoopbackServer server) throws RunnerException {
        Map<Integer, JmhRounds> measured = new LinkedHashMap<>();
        for (int round = 0; round < setting.turns(JmhRounds.ROUNDS); round++) {
            for (int callers : new int[] {1, 8, 64}) {
                measured.computeIfAbsent(callers, first -> new JmhRounds())
                        .run(options(server, MEASUREMENT).threads(callers));
            }
        }
        page.header(
                "callers", "Cubegen", "Cubegen, async", "bare", "bare, async", "ratio to bare", "ratio to bare, async");
        measured.forEach((callers, rounds) -> page.row(
                Integer.toString(callers),
                rounds.score("cubegen").text(),
                rounds.score("cubegenAsync").text(),
                rounds.score("bare").text(),
                rounds.score("bareAsync").text(),
                rounds.score("cubegen").ratiosTo(rounds.score("bare")).text(),
                rounds.score("cubegen").ratiosTo(rounds.score("bareAsync")).text()));
        page.paragraph("");
    }

    private void oneCaller(Markdown page, LoopbackServer server)
            throws IOException, InterruptedException, RunnerException {
        JmhRounds rounds = new JmhRounds();
        for (int round = 0; round < setting.turns(JmhRounds.ROUNDS); round++) {
            rounds.run(options(server, SAMPLING)
                    .mode(Mode.SampleTime)
                    .timeUnit(TimeUnit.MICROSECONDS)
                    .threads(1));
        }
        page.paragraph(
                "One caller: half of its calls take at most the first figure, 99 of 100 at most the second. Bytes are"
                        + " those that all threads of the caller's process allocate for a call, its own and those of the JDK's client,"
                        + " the mean of " + GenerationSection.count(CallAllocation.CALLS) + " after as many.");
        page.header("caller", "p50, µs", "ratio to bare", "p99, µs", "ratio to bare", "bytes", "ratio to bare");
        double bareBytes = bytes(CallAllocation.Caller.BARE, server);
        for (CallAllocation.Caller caller : CallAllocation.Caller.values()) {
            double bytes = caller == CallAllocation.Caller.BARE ? bareBytes : bytes(caller, server);
            Samples half = rounds.percentile(caller.method(), 50);
            Samples most = rounds.percentile(caller.method(), 99);
            page.row(
                    caller.title(),
                    half.text(),
                    half.ratiosTo(rounds.percentile("bare", 50)).text(),
                    most.text(),
                    most.ratiosTo(rounds.percentile("bare", 99)).text(),
                    GenerationSection.count(Math.round(bytes)),
                    Samples.ratio(bytes, bareBytes));
        }
    }

    private double bytes(CallAllocation.Caller caller, LoopbackServer server) throws IOException, InterruptedException {
        return Double.parseDouble(programs.figure(
                CallAllocation.FLAGS,
                CallAllocation.class,
                "bytes ",
                caller.name(),
                server.address().toString()));
    }

    private ChainedOptionsBuilder options(LoopbackServer server, TimeValue measurement) {
        return new OptionsBuilder()
                .include("\\." + CallBenchmark.class.getSimpleName() + "\\.")
                .param("address", server.address().toString())
                .warmupIterations(setting.turns(ITERATIONS))
                .warmupTime(WARM_UP)
                .measurementIterations(setting.turns(ITERATIONS))
                .measurementTime(measurement);
    }
}

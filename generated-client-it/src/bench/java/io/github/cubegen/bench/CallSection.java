package io.github.cubegen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Writes of calls over loopback: how many a second, how long one takes, and what it allocates. */
final class CallSection {
    /** After ten seconds the code is compiled: in the first few the calls a second still double. */
    private static final int WARM_UPS = 5;

    private static final TimeValue WARM_UP = TimeValue.seconds(2);
    private static final int MEASUREMENTS = 3;
    private static final TimeValue MEASUREMENT = TimeValue.seconds(1);
    /** Many callers differ less between rounds than one. */
    private static final int ROUNDS_OF_MANY = 2;

    private static final String CUBEGEN = CallAllocation.Caller.CUBEGEN.method();
    private static final String CUBEGEN_ASYNC = CallAllocation.Caller.CUBEGEN_ASYNC.method();
    private static final String BARE = CallAllocation.Caller.BARE.method();
    private static final String BARE_ASYNC = CallAllocation.Caller.BARE_ASYNC.method();
    private static final List<String> METHODS = List.of(CUBEGEN, BARE, CUBEGEN_ASYNC, BARE_ASYNC);
    private static final List<Integer> CALLERS = List.of(1, 8, 64);

    private final Setting setting;
    private final Programs programs;

    CallSection(Setting setting, Programs programs) {
        this.setting = setting;
        this.programs = programs;
    }

    void write(Markdown page) throws IOException, InterruptedException, RunnerException {
        page.paragraph(
                "Calls a second over loopback, by the number of callers; the server is in a process of its own. Bare is"
                        + " `java.net.http` with a parser by hand, by `send` and by `sendAsync`, through which our client sends. All take turns in "
                        + setting.turns(JmhRounds.ROUNDS)
                        + " rounds, those of more than one caller in " + setting.turns(ROUNDS_OF_MANY)
                        + ", each of which begins with another, and ratios are of the same round. Each"
                        + " has a process of its own, with " + setting.turns(WARM_UPS) + " iterations of " + WARM_UP
                        + " to warm up and "
                        + setting.turns(MEASUREMENTS) + " of " + MEASUREMENT
                        + " that are measured. Those of one caller are a second over the mean time of one call.");
        try (LoopbackServer server = new LoopbackServer()) {
            Map<Integer, JmhRounds> measured = new LinkedHashMap<>();
            Map<CallAllocation.Caller, Samples> bytes = new EnumMap<>(CallAllocation.Caller.class);
            for (int round = 0; round < setting.turns(JmhRounds.ROUNDS); round++) {
                for (int callers : round < ROUNDS_OF_MANY ? CALLERS : List.of(1)) {
                    measured.computeIfAbsent(callers, first -> new JmhRounds())
                            .run(round, CallBenchmark.class, METHODS, () -> options(server, callers));
                }
                for (CallAllocation.Caller caller : CallAllocation.Caller.values()) {
                    bytes.merge(caller, bytes(caller, server), Samples::and);
                }
            }
            throughput(page, measured);
            oneCaller(page, measured.getOrDefault(1, new JmhRounds()), bytes);
        }
    }

    private static void throughput(Markdown page, Map<Integer, JmhRounds> measured) {
        page.header(
                "callers",
                "Cubegen",
                "Cubegen, async",
                "bare",
                "bare, async",
                "Cubegen to bare",
                "Cubegen to bare, async",
                "Cubegen, async to bare, async");
        measured.forEach((callers, rounds) -> {
            Samples cubegen = perSecond(callers, rounds.score(CUBEGEN));
            Samples cubegenAsync = perSecond(callers, rounds.score(CUBEGEN_ASYNC));
            Samples bare = perSecond(callers, rounds.score(BARE));
            Samples bareAsync = perSecond(callers, rounds.score(BARE_ASYNC));
            page.row(
                    Integer.toString(callers),
                    cubegen.text(),
                    cubegenAsync.text(),
                    bare.text(),
                    bareAsync.text(),
                    cubegen.ratiosTo(bare).text(),
                    cubegen.ratiosTo(bareAsync).text(),
                    cubegenAsync.ratiosTo(bareAsync).text());
        });
        page.paragraph("");
    }

    /** That of one caller is measured as the time of a call, since its percentiles are wanted as well. */
    private static Samples perSecond(int callers, Samples score) {
        return callers == 1 ? score.perSecond() : score;
    }

    private static void oneCaller(Markdown page, JmhRounds rounds, Map<CallAllocation.Caller, Samples> bytes) {
        page.paragraph(
                "One caller: half of its calls take at most the first figure, 99 of 100 at most the second. Bytes are"
                        + " those that all threads of the caller's process allocate for a call, its own and those of the JDK's client,"
                        + " the mean of " + GenerationSection.count(CallAllocation.CALLS)
                        + " after as many, in a process of each round.");
        page.header(
                "caller",
                "p50, µs",
                "to bare",
                "to bare, async",
                "p99, µs",
                "to bare",
                "to bare, async",
                "bytes",
                "to bare",
                "to bare, async");
        bytes.forEach((caller, allocated) -> {
            List<String> cells = new ArrayList<>(List.of(caller.title()));
            compared(
                    cells,
                    rounds.percentile(caller.method(), 50),
                    rounds.percentile(BARE, 50),
                    rounds.percentile(BARE_ASYNC, 50));
            compared(
                    cells,
                    rounds.percentile(caller.method(), 99),
                    rounds.percentile(BARE, 99),
                    rounds.percentile(BARE_ASYNC, 99));
            compared(
                    cells,
                    allocated,
                    bytes.getOrDefault(CallAllocation.Caller.BARE, Samples.NONE),
                    bytes.getOrDefault(CallAllocation.Caller.BARE_ASYNC, Samples.NONE));
            page.row(cells.toArray(String[]::new));
        });
    }

    private static void compared(List<String> cells, Samples own, Samples bare, Samples bareAsync) {
        cells.addAll(List.of(
                own.text(), own.ratiosTo(bare).text(), own.ratiosTo(bareAsync).text()));
    }

    private Samples bytes(CallAllocation.Caller caller, LoopbackServer server)
            throws IOException, InterruptedException {
        return new Samples(List.of(Double.valueOf(programs.figure(
                CallAllocation.FLAGS,
                CallAllocation.class,
                "bytes ",
                caller.name(),
                server.address().toString()))));
    }

    private ChainedOptionsBuilder options(LoopbackServer server, int callers) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .param("address", server.address().toString())
                .threads(callers)
                .warmupIterations(setting.turns(WARM_UPS))
                .warmupTime(WARM_UP)
                .measurementIterations(setting.turns(MEASUREMENTS))
                .measurementTime(MEASUREMENT);
        return callers == 1 ? options.mode(Mode.SampleTime).timeUnit(TimeUnit.MICROSECONDS) : options;
    }
}

package io.github.cubegen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the generated client with JMH, and in processes of their own where the start of a process matters. */
final class ClientSection {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int FIRST_CALLS = 9;
    private static final int VALUES = 100_000;

    private final Setting setting;
    private final String classPath;

    ClientSection(Setting setting, String classPath) {
        this.setting = setting;
        this.classPath = classPath;
    }

    void write(Markdown page) throws IOException, InterruptedException, RunnerException {
        page.heading(2, "The client");
        codecs(page);
        retained(page);
        calls(page);
        firstCall(page);
    }

    /** What JMH measured of one method, by the name of its payload. */
    private record Measured(Samples time, double bytes) {}

    private void codecs(Markdown page) throws RunnerException {
        page.heading(3, "JSON");
        page.paragraph(
                "JMH, microseconds per payload and bytes allocated per payload. Beside the generated client: Jackson databind"
                        + " with records of the same shape, which ignores unknown fields where our client keeps them, the peer's generated"
                        + " client, and jackson-core by hand, which is the limit.");
        Map<String, Map<String, Measured>> measured = new LinkedHashMap<>();
        for (Class<?> benchmark : List.of(CodecBenchmark.class, ByHandBenchmark.class)) {
            for (RunResult result : new Runner(options(benchmark.getSimpleName())
                            .addProfiler(GCProfiler.class)
                            .build())
                    .run()) {
                measured.computeIfAbsent(method(result), first -> new LinkedHashMap<>())
                        .put(result.getParams().getParam("payload"), new Measured(samples(result), allocated(result)));
            }
        }
        for (String direction : List.of("decode", "encode")) {
            page.header(
                    direction,
                    "Cubegen, µs",
                    "databind, µs",
                    "times as fast",
                    "peer, µs",
                    "by hand, µs",
                    "Cubegen, B",
                    "databind, B",
                    "peer, B",
                    "by hand, B");
            for (Payload payload : Payload.ALL) {
                row(page, direction, payload.name(), measured);
            }
            page.paragraph("");
        }
    }

    private static void row(
            Markdown page, String direction, String payload, Map<String, Map<String, Measured>> measured) {
        Measured none = new Measured(new Samples(List.of()), Double.NaN);
        Measured cubegen =
                measured.getOrDefault(direction + "Cubegen", Map.of()).getOrDefault(payload, none);
        Measured databind =
                measured.getOrDefault(direction + "Databind", Map.of()).getOrDefault(payload, none);
        Measured peer = measured.getOrDefault(direction + "Peer", Map.of()).getOrDefault(payload, none);
        Measured byHand = measured.getOrDefault(direction + "ByHand", Map.of()).getOrDefault(payload, none);
        page.row(
                payload,
                cubegen.time().text(),
                databind.time().text(),
                databind.time().ratiosTo(cubegen.time()).text(),
                peer.time().text(),
                byHand.time().text(),
                bytes(cubegen),
                bytes(databind),
                bytes(peer),
                bytes(byHand));
    }

    private static String bytes(Measured measured) {
        return Double.isNaN(measured.bytes()) ? "–" : GenerationSection.count(Math.round(measured.bytes()));
    }

    private void retained(Markdown page) throws IOException, InterruptedException {
        page.heading(3, "Memory of what was decoded");
        page.paragraph("Bytes of one decoded value, of " + GenerationSection.count(VALUES) + " that are kept.");
        page.header("payload", "Cubegen", "databind", "peer");
        for (String payload : List.of("USER", "DIALOG", "MESSAGE", "SESSION")) {
            List<String> cells = new ArrayList<>(List.of(payload));
            for (Retained.Decoder decoder : Retained.Decoder.values()) {
                cells.add(figure(
                        Retained.class,
                        "bytes ",
                        decoder.name(),
                        payload,
                        Integer.toString(setting.quick() ? VALUES / 10 : VALUES)));
            }
            page.row(cells.toArray(String[]::new));
        }
    }

    private void calls(Markdown page) throws IOException, RunnerException {
        page.heading(3, "Calls");
        page.paragraph(
                "Calls a second over loopback, by the number of callers; the server is in a process of its own. Bare is"
                        + " `java.net.http` with a parser by hand, by `send` and by `sendAsync`, through which our client sends. With two cores the JDK"
                        + " starts a thread for each answer of `sendAsync`, which is most of the difference.");
        page.header(
                "callers", "Cubegen", "Cubegen, async", "bare", "bare, async", "ratio to bare", "ratio to bare, async");
        try (LoopbackServer server = new LoopbackServer()) {
            for (int callers : new int[] {1, 8, 64}) {
                Map<String, Samples> calls = new LinkedHashMap<>();
                for (RunResult result : new Runner(options(CallBenchmark.class.getSimpleName())
                                .param("address", server.address().toString())
                                .threads(callers)
                                .build())
                        .run()) {
                    calls.put(method(result), samples(result));
                }
                Samples none = new Samples(List.of());
                Samples cubegen = calls.getOrDefault("cubegen", none);
                Samples async = calls.getOrDefault("cubegenAsync", none);
                Samples bare = calls.getOrDefault("bare", none);
                Samples bareAsync = calls.getOrDefault("bareAsync", none);
                page.row(
                        Integer.toString(callers),
                        cubegen.text(),
                        async.text(),
                        bare.text(),
                        bareAsync.text(),
                        cubegen.ratiosTo(bare).text(),
                        cubegen.ratiosTo(bareAsync).text());
            }
        }
    }

    private void firstCall(Markdown page) throws IOException, InterruptedException {
        page.heading(3, "The first call of a process");
        page.paragraph("Milliseconds from the start of the main method to the answer, the callers taking turns.");
        Map<FirstCall.Caller, List<Double>> times = new LinkedHashMap<>();
        try (LoopbackServer server = new LoopbackServer()) {
            for (int turn = 0; turn < setting.turns(FIRST_CALLS); turn++) {
                for (FirstCall.Caller caller : FirstCall.Caller.values()) {
                    times.computeIfAbsent(caller, first -> new ArrayList<>())
                            .add(Double.valueOf(figure(
                                    FirstCall.class,
                                    "milliseconds ",
                                    caller.name(),
                                    server.address().toString())));
                }
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

    /** {@return the word after a label in what a program prints} */
    private String figure(Class<?> program, String label, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Setting.java(), "-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        ChildProcess process = ChildProcess.run(setting.work(), command);
        return process.output()
                .lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).replaceFirst(" .*", ""))
                .findFirst()
                .orElseThrow(() -> new IOException(program.getSimpleName() + " failed:\n" + process.tail()));
    }

    private ChainedOptionsBuilder options(String benchmark) {
        return new OptionsBuilder()
                .include("\\." + benchmark + "\\.")
                .forks(1)
                .warmupIterations(setting.turns(4))
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(setting.turns(5))
                .measurementTime(TimeValue.seconds(1));
    }

    private static String method(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    @SuppressWarnings("rawtypes") // As JMH gives them.
    private static Samples samples(RunResult result) {
        return new Samples(result.getAggregatedResult().getIterationResults().stream()
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList());
    }

    @SuppressWarnings("rawtypes") // As JMH gives them.
    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).endsWith(ALLOCATED))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}

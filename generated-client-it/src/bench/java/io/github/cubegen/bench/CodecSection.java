package io.github.cubegen.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Writes of JSON: the generated client, databind, the peer's client, and jackson-core by hand. */
final class CodecSection {
    private static final int WARM_UPS = 4;
    private static final int MEASUREMENTS = 2;
    private static final TimeValue WARM_UP = TimeValue.milliseconds(400);
    private static final TimeValue MEASUREMENT = TimeValue.milliseconds(300);

    /** The code waits for its compiler: else two seconds are not enough to warm up where others use the cores as well. */
    private static final String COMPILE_FIRST = "-Xbatch";

    private static final List<String> DIRECTIONS = List.of("decode", "encode");

    private final Setting setting;

    CodecSection(Setting setting) {
        this.setting = setting;
    }

    /** {@return what was measured} */
    Map<Payload, JmhRounds> write(Markdown page) throws RunnerException {
        Map<Payload, JmhRounds> measured = measure();
        page.paragraph(
                "JMH, microseconds per payload. Beside the generated client: Jackson databind with records of the same shape,"
                        + " which ignores unknown fields where our client keeps them; the peer's generated client, which writes `null` where"
                        + " the others leave a property out; and jackson-core by hand, which is the limit.");
        page.paragraph("All take turns, and each round begins with another: in each of "
                + setting.turns(JmhRounds.ROUNDS)
                + " rounds each has a process of its own,"
                + " with " + setting.turns(WARM_UPS) + " iterations of " + WARM_UP + " to warm up and "
                + setting.turns(MEASUREMENTS) + " of " + MEASUREMENT + " that are measured, and with `" + COMPILE_FIRST
                + "`. Figures are minimum / **median** / maximum of the rounds; so is how many times as fast as each other our"
                + " client is, of the same round.");
        payloads(page);
        for (String direction : DIRECTIONS) {
            page.header(
                    direction,
                    "Cubegen, µs",
                    "databind, µs",
                    "times as fast",
                    "peer, µs",
                    "times as fast",
                    "by hand, µs",
                    "times as fast");
            measured.forEach((payload, rounds) -> time(page, direction, payload, rounds));
            page.paragraph("");
        }
        return measured;
    }

    private Map<Payload, JmhRounds> measure() throws RunnerException {
        Map<Payload, JmhRounds> measured = new LinkedHashMap<>();
        for (int round = 0; round < setting.turns(JmhRounds.ROUNDS); round++) {
            for (Payload payload : Payload.ALL) {
                JmhRounds rounds = measured.computeIfAbsent(payload, first -> new JmhRounds());
                for (String direction : DIRECTIONS) {
                    rounds.run(round, CodecBenchmark.class, methods(direction, payload), () -> options(payload));
                }
            }
        }
        return measured;
    }

    private static List<String> methods(String direction, Payload payload) {
        List<String> methods = new ArrayList<>(List.of(direction + "Cubegen", direction + "Databind"));
        if (payload.peer() != null) {
            methods.add(direction + "Peer");
        }
        if (payload.anyByHand() != null) {
            methods.add(direction + "ByHand");
        }
        return methods;
    }

    private static void payloads(Markdown page) {
        page.paragraph("One payload of each family: the tag `admin` answers with those of `chat` and `meetings`.");
        page.header(
                "payload", "of the tag", "bytes", "not by the peer, because", "not by hand; its parts are those of");
        for (Payload payload : Payload.ALL) {
            page.row(
                    payload.name(),
                    "`" + payload.tag() + "`",
                    GenerationSection.count(payload.json().length),
                    payload.peer() == null ? "its union of a list and an object does not compile" : "",
                    payload.like());
        }
        page.paragraph("");
    }

    private static void time(Markdown page, String direction, Payload payload, JmhRounds rounds) {
        Samples cubegen = rounds.score(direction + "Cubegen");
        Samples databind = rounds.score(direction + "Databind");
        Samples peer = rounds.score(direction + "Peer");
        Samples byHand = rounds.score(direction + "ByHand");
        page.row(
                payload.name(),
                cubegen.text(),
                databind.text(),
                databind.ratiosTo(cubegen).text(),
                peer.text(),
                peer.ratiosTo(cubegen).text(),
                byHand.text(),
                byHand.ratiosTo(cubegen).text());
    }

    private ChainedOptionsBuilder options(Payload payload) {
        return new OptionsBuilder()
                .param("payload", payload.name())
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(COMPILE_FIRST)
                .warmupIterations(setting.turns(WARM_UPS))
                .warmupTime(WARM_UP)
                .measurementIterations(setting.turns(MEASUREMENTS))
                .measurementTime(MEASUREMENT);
    }
}

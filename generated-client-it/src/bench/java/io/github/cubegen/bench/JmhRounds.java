package io.github.cubegen.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;

/**
 * What JMH measures in rounds. In each round every method has a process of its own, one after the other, so that those that are
 * compared take turns.
 */
final class JmhRounds {
    /** Of each method. */
    static final int ROUNDS = 3;

    private static final String SCORE = "score";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Map<String, List<Double>>> figures = new LinkedHashMap<>();

    /**
     * Runs methods once more, those that are compared with each other.
     *
     * @param round from 0; each begins with another method
     * @param options of each method, anew
     */
    void run(int round, Class<?> benchmark, List<String> methods, Supplier<ChainedOptionsBuilder> options)
            throws RunnerException {
        List<String> order = new ArrayList<>(methods);
        Collections.rotate(order, -round);
        for (String method : order) {
            run(
                    method,
                    options.get()
                            .include("\\." + benchmark.getSimpleName() + "\\." + method + "$")
                            .forks(1)
                            .build());
        }
    }

    private void run(String method, Options options) throws RunnerException {
        for (RunResult result : new Runner(options).run()) {
            Map<String, List<Double>> figuresOfMethod = figures.computeIfAbsent(method, first -> new LinkedHashMap<>());
            add(figuresOfMethod, SCORE, iterations(result).median());
            add(figuresOfMethod, percentile(50), percentile(result, 50));
            add(figuresOfMethod, percentile(99), percentile(result, 99));
            result.getSecondaryResults().forEach((name, value) -> {
                // The profiler puts a mark before its names.
                if (name.endsWith(ALLOCATED)) {
                    add(figuresOfMethod, ALLOCATED, value.getScore());
                }
            });
        }
    }

    /** {@return of each round, the median of its iterations; nothing for a method that was not run} */
    Samples score(String method) {
        return figure(method, SCORE);
    }

    /** {@return of each round, how much a call of a method takes that few take longer than; with {@code Mode.SampleTime}} */
    Samples percentile(String method, int percent) {
        return figure(method, percentile(percent));
    }

    /** {@return of each round, the bytes that one call of a method allocates; with the profiler} */
    Samples bytes(String method) {
        return figure(method, ALLOCATED);
    }

    private Samples figure(String method, String name) {
        return new Samples(figures.getOrDefault(method, Map.of()).getOrDefault(name, List.of()));
    }

    private static void add(Map<String, List<Double>> figuresOfMethod, String name, double value) {
        figuresOfMethod.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    private static Samples iterations(RunResult result) {
        return new Samples(result.getAggregatedResult().getIterationResults().stream()
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList());
    }

    private static String percentile(int percent) {
        return "p" + percent;
    }

    private static double percentile(RunResult result, int percent) {
        Result<?> all = result.getPrimaryResult();
        return all.getStatistics().getPercentile(percent);
    }
}

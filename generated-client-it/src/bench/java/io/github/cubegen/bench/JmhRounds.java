package io.github.cubegen.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

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

    /** Runs each method that the options name once more. */
    void run(ChainedOptionsBuilder options) throws RunnerException {
        for (RunResult result : new Runner(options.forks(1).build()).run()) {
            String benchmark = result.getParams().getBenchmark();
            Map<String, List<Double>> figuresOfMethod = figures.computeIfAbsent(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1), first -> new LinkedHashMap<>());
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

    /** {@return the bytes that one call of a method allocates, or a dash for one that was not run} */
    String bytes(String method) {
        Samples allocated = figure(method, ALLOCATED);
        return allocated.isEmpty() ? Samples.NOTHING : GenerationSection.count(Math.round(allocated.median()));
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

package io.github.cubegen.maven;

import io.github.cubegen.GenerateResult;
import io.github.cubegen.Phase;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.output.OutputResult;
import io.github.cubegen.plan.GeneratorOptions;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells the result of a run: each diagnostic on a line that terminals and IDEs make clickable, and one summary line. Of each
 * weight no more are told than someone reads; the rest is there when Maven is asked for details.
 */
final class Report {

    /** How many of each weight are told. */
    static final int MOST = 100;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long MILLIS_PER_SECOND = 1000;

    private final Log log;

    private final Supplier<Location> configuration;

    private final long start;

    /**
     * @param configuration finds the place of the parameters, which most runs have no need of
     * @param start of the goal, by {@link System#nanoTime()}
     */
    Report(Log log, Supplier<Location> configuration, long start) {
        this.log = log;
        this.configuration = configuration;
        this.start = start;
    }

    void tell(Phase phase) {
        log.info(phase.toString());
    }

    void tell(GenerateResult result) {
        Map<Severity, Integer> told = new EnumMap<>(Severity.class);
        result.diagnostics().stream().map(this::placed).forEach(diagnostic -> {
            if (told.merge(diagnostic.severity(), 1, Integer::sum) <= MOST) {
                tell(diagnostic.severity(), diagnostic.toString());
            } else {
                log.debug(diagnostic.toString());
            }
        });
        told.forEach((severity, count) -> {
            if (count > MOST) {
                tell(severity, "and " + (count - MOST) + " more of this weight, which mvn -X tells");
            }
        });
    }

    private Diagnostic placed(Diagnostic diagnostic) {
        return GeneratorOptions.PLACE.equals(diagnostic.location())
                ? diagnostic.at(configuration.get(), diagnostic.pointer())
                : diagnostic;
    }

    private void tell(Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }

    /** Tells that there was nothing to do. */
    void summarize(OutputResult upToDate, Path folder) {
        log.info("Up to date: " + upToDate.files() + " files in " + folder + "; "
                + exactSeconds(System.nanoTime() - start) + " s");
    }

    /** @throws MojoFailureException if there is no client, in few words: the reasons have been told */
    void summarize(GenerateResult result, Path folder) throws MojoFailureException {
        GenerateResult.Client client = client(result);
        client.filesRead().forEach(file -> log.debug("Read " + file));
        OutputResult output = client.output();
        log.info(String.format(
                Locale.ROOT,
                "%d files in %s: %d written, %d unchanged, %d removed; %.1f s",
                output.files(),
                folder,
                output.written().size(),
                output.unchanged().size(),
                output.removed().size(),
                seconds()));
    }

    /** Without a format: the first one costs a virtual machine that has just been started more than all the rest. */
    private static String exactSeconds(long nanos) {
        long millis = nanos / NANOS_PER_MILLI;
        String fraction =
                String.valueOf(MILLIS_PER_SECOND + millis % MILLIS_PER_SECOND).substring(1);
        return millis / MILLIS_PER_SECOND + "." + fraction;
    }

    private double seconds() {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    private static GenerateResult.Client client(GenerateResult result) throws MojoFailureException {
        GenerateResult.Client client = result.client();
        if (client == null && result.isWritten()) {
            throw new MojoFailureException(
                    "The client was written, and what is left of the old one could not be removed, as told above");
        }
        if (client == null) {
            long errors = result.count(Severity.ERROR);
            throw new MojoFailureException("No client was generated: " + errors + (errors == 1 ? " error" : " errors")
                    + ", told above; what was there before is unchanged");
        }
        return client;
    }
}

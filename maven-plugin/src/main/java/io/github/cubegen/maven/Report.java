package io.github.cubegen.maven;

import io.github.cubegen.GenerateResult;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.output.OutputResult;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells the result of a run: each diagnostic on a line that terminals and IDEs make clickable, and one summary line. */
final class Report {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Log log;

    Report(Log log) {
        this.log = log;
    }

    void tell(GenerateResult result) {
        result.diagnostics().forEach(diagnostic -> {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(diagnostic.toString());
                case WARNING -> log.warn(diagnostic.toString());
                case INFO -> log.info(diagnostic.toString());
            }
        });
    }

    /**
     * {@return the description of the client}
     *
     * @throws MojoFailureException if there is no client, in few words: the reasons have been told
     */
    String description(GenerateResult result) throws MojoFailureException {
        return client(result).description();
    }

    void summarize(GenerateResult result, Path folder, long nanos) throws MojoFailureException {
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
                nanos / NANOS_PER_SECOND));
    }

    private static GenerateResult.Client client(GenerateResult result) throws MojoFailureException {
        GenerateResult.Client client = result.client();
        if (client == null) {
            long errors = result.count(Severity.ERROR);
            throw new MojoFailureException("No client was generated: " + errors + (errors == 1 ? " error" : " errors")
                    + ", told above; what was there before is unchanged");
        }
        return client;
    }
}

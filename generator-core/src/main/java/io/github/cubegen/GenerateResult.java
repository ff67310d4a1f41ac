package io.github.cubegen;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.output.OutputException;
import io.github.cubegen.output.OutputResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run.
 *
 * @param diagnostics everything there is to tell, by file and line, nothing twice
 * @param client what was generated; null if there were errors
 */
public record GenerateResult(
        List<Diagnostic> diagnostics, @Nullable Client client) {

    /**
     * A client that was generated.
     *
     * @param output what became of each file
     * @param filesRead every file of the description, as it was named or reached by a {@code $ref}, in the order of first
     *     reading
     * @param description the description as one JSON document that refers to no other file; the same for the same input
     */
    public record Client(OutputResult output, List<String> filesRead, String description) {

        public Client {
            filesRead = List.copyOf(filesRead);
        }
    }

    public GenerateResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return whether there is a new client} So it is also if all that failed was to remove what is left of the old one. */
    public boolean isWritten() {
        return client != null
                || diagnostics.stream().anyMatch(told -> told.rule().equals(OutputException.LEFTOVER));
    }

    /** {@return the number of diagnostics of that weight} */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}

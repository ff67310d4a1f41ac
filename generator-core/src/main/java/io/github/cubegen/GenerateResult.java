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

    /** {@return whether the output is as it was before} So it is with errors, unless only the removal of the old client failed. */
    public boolean isUntouched() {
        return client == null
                && diagnostics.stream().noneMatch(told -> told.rule().equals(OutputException.LEFTOVER));
    }

    /** {@return the number of diagnostics of that weight} */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}

package io.github.cubegen;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Severity;
import java.util.List;

/**
 * What came of a check.
 *
 * @param diagnostics everything there is to tell, by file and line
 * @param accepted how many findings were left out because they are accepted
 */
public record LintOutcome(List<Diagnostic> diagnostics, int accepted) {

    public LintOutcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return the number of diagnostics that weigh that much or more} */
    public long count(Severity least) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity().compareTo(least) <= 0)
                .count();
    }
}

package io.github.cubegen;

import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison.
 *
 * @param diagnostics why there is no result; empty if there is one
 * @param result what differs; null if one of the descriptions can't be read or they describe different APIs
 * @param before {@code info.version} of the old description; empty if it can't be read
 * @param after {@code info.version} of the new description; empty if it can't be read
 */
public record DiffOutcome(
        List<Diagnostic> diagnostics, @Nullable DiffResult result, String before, String after) {

    public DiffOutcome {
        diagnostics = List.copyOf(diagnostics);
    }
}

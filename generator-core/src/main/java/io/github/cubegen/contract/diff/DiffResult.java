package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.diagnostic.Severity;
import java.util.List;
import java.util.Map;

/**
 * What differs between two versions.
 *
 * @param findings the worst first, then in the order of the description
 * @param sharedOperations how many operations both versions have
 * @param limits what was left out, a sentence each
 * @param overview what there is to know beside
 */
public record DiffResult(List<Finding> findings, int sharedOperations, List<String> limits, Overview overview) {

    public DiffResult {
        findings = List.copyOf(findings);
        limits = List.copyOf(limits);
    }

    /** {@return the same with these findings instead of its own} */
    public DiffResult withFindings(List<Finding> others) {
        return new DiffResult(others, sharedOperations, limits, overview);
    }

    /** {@return the same with what {@code validate} has found in the new version, by severity} */
    public DiffResult withLint(Map<Severity, Long> found) {
        return new DiffResult(findings, sharedOperations, limits, overview.withLint(found));
    }

    /** {@return the worst verdict on the wire} */
    public Verdict wire() {
        return findings.stream().map(Finding::wire).reduce(Verdict.COMPATIBLE, Verdict::or);
    }

    /** {@return the worst verdict in the source} */
    public Verdict source() {
        return findings.stream().map(Finding::source).reduce(Verdict.COMPATIBLE, Verdict::or);
    }
}

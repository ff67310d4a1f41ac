package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Verdict;
import java.util.List;

/**
 * What differs between two versions.
 *
 * @param findings the worst first, then in the order of the description
 * @param sharedOperations how many operations both versions have
 * @param limits what was left out, a sentence each
 */
public record DiffResult(List<Finding> findings, int sharedOperations, List<String> limits) {

    public DiffResult {
        findings = List.copyOf(findings);
        limits = List.copyOf(limits);
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

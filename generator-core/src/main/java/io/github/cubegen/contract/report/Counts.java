package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.usage.Usage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many findings there are of each verdict.
 *
 * @param key for programs
 * @param title for people
 * @param findings how many, the worst verdict first
 */
record Counts(String key, String title, Map<Verdict, Long> findings) {

    /** The worst first. */
    static final List<Verdict> ORDER = List.of(Verdict.BREAKING, Verdict.POTENTIAL, Verdict.COMPATIBLE);

    /** {@return those on the wire and in the source, and of these what the code uses, if that is known} */
    static List<Counts> of(DiffResult result) {
        List<Counts> all = new ArrayList<>();
        all.add(count(result, "wire", "wire", Finding::wire, finding -> true));
        all.add(count(result, "source", "source", Finding::source, finding -> true));
        if (Texts.isUseKnown(result)) {
            all.add(count(result, "wireUsed", "wire, used", Finding::wire, finding -> uses(finding, Usage::wire)));
            all.add(count(
                    result, "sourceUsed", "source, used", Finding::source, finding -> uses(finding, Usage::source)));
        }
        return all;
    }

    private static boolean uses(Finding finding, Predicate<Usage> kind) {
        return finding.usage() != null && kind.test(finding.usage());
    }

    private static Counts count(
            DiffResult result,
            String key,
            String title,
            Function<Finding, Verdict> verdict,
            Predicate<Finding> counts) {
        Map<Verdict, Long> findings = new LinkedHashMap<>();
        for (Verdict each : ORDER) {
            findings.put(
                    each,
                    result.findings().stream()
                            .filter(finding -> verdict.apply(finding) == each && counts.test(finding))
                            .count());
        }
        return new Counts(key, title, findings);
    }
}

package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        all.add(count(result, "wire", "wire", Finding::wire));
        all.add(count(result, "source", "source", Finding::source));
        if (Texts.isUseKnown(result)) {
            all.add(count(result, "wireUsed", "wire, used", Counts::wireUsed));
            all.add(count(result, "sourceUsed", "source, used", Counts::sourceUsed));
        }
        return all;
    }

    private static @Nullable Verdict wireUsed(Finding finding) {
        return finding.usage() != null && finding.usage().wire() ? finding.wire() : null;
    }

    /** What is used can weigh less than the finding. */
    private static @Nullable Verdict sourceUsed(Finding finding) {
        return finding.usage() == null ? null : finding.usage().worstInSource();
    }

    private static Counts count(
            DiffResult result, String key, String title, Function<Finding, @Nullable Verdict> verdict) {
        Map<Verdict, Long> findings = new LinkedHashMap<>();
        for (Verdict each : ORDER) {
            findings.put(
                    each,
                    result.findings().stream()
                            .filter(finding -> verdict.apply(finding) == each)
                            .count());
        }
        return new Counts(key, title, findings);
    }
}

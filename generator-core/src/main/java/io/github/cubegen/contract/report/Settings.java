package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By which settings a comparison was judged.
 *
 * @param thresholds what it fails for
 * @param severities the verdicts of single rules that are others than those of the tables
 */
public record Settings(Thresholds thresholds, Severities severities) {

    /** {@return the settings in words} */
    String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add("Fails from: wire " + key(thresholds.wire()) + ", source " + key(thresholds.source()));
        if (thresholds.onlyUsed()) {
            parts.add("only for what the code uses");
        }
        new TreeMap<>(severities.verdicts()).forEach((rule, verdict) -> parts.add(rule + " is " + verdict.key()));
        return String.join("; ", parts) + ".";
    }

    static String key(@Nullable Verdict threshold) {
        return threshold == null ? "never" : threshold.key();
    }
}

package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.usage.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison fails for.
 *
 * @param wire from which verdict on the wire; null for none
 * @param source from which verdict in the source; null for none
 * @param onlyUsed whether only what the consumer uses counts; what is not known to be unused counts as used
 */
public record Thresholds(@Nullable Verdict wire, @Nullable Verdict source, boolean onlyUsed) {

    /** {@return whether one of the findings weighs as much as the threshold} */
    public boolean isReached(DiffResult result) {
        return result.findings().stream().anyMatch(this::isReached);
    }

    /** {@return whether a finding weighs as much as the threshold} */
    public boolean isReached(Finding finding) {
        if (finding.accepted() != null) {
            return false;
        }
        Usage usage = onlyUsed ? finding.usage() : null;
        return (reaches(finding.wire(), wire) && (usage == null || usage.wire()))
                || reaches(usage == null ? finding.source() : usage.worstInSource(), source);
    }

    private static boolean reaches(@Nullable Verdict found, @Nullable Verdict threshold) {
        return found != null && threshold != null && found.compareTo(threshold) >= 0;
    }
}

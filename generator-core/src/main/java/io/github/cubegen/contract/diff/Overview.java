package io.github.cubegen.contract.diff;

import io.github.cubegen.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of the two versions beside what differs.
 *
 * @param endings what is not to stay in the new version
 * @param calls how many operations the code calls; null if that is not known
 * @param lint how many findings of each severity {@code validate} has of the new version; empty if it was not asked
 * @param fixed what an earlier run has found and this one has not; null if no earlier run is known
 */
public record Overview(
        List<Ending> endings,
        @Nullable Calls calls,
        Map<Severity, Long> lint,
        @Nullable List<PreviousRun.Past> fixed) {

    public Overview {
        endings = List.copyOf(endings);
        lint = Map.copyOf(lint);
        fixed = fixed == null ? null : List.copyOf(fixed);
    }

    /** {@return the same with what {@code validate} has found} */
    Overview withLint(Map<Severity, Long> found) {
        return new Overview(endings, calls, found, fixed);
    }

    /** {@return the same with what is no longer found} */
    Overview withFixed(List<PreviousRun.Past> gone) {
        return new Overview(endings, calls, lint, gone);
    }
}

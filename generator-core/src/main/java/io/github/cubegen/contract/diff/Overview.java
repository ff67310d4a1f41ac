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
 */
public record Overview(List<Ending> endings, @Nullable Calls calls, Map<Severity, Long> lint) {

    public Overview {
        endings = List.copyOf(endings);
        lint = Map.copyOf(lint);
    }

    /** {@return the same with what {@code validate} has found} */
    Overview withLint(Map<Severity, Long> found) {
        return new Overview(endings, calls, found);
    }
}

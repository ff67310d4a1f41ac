package io.github.cubegen;

import io.github.cubegen.contract.accepted.AcceptedList;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Thresholds;
import io.github.cubegen.contract.report.DiffReport;
import io.github.cubegen.contract.report.DiffReport.Side;
import io.github.cubegen.contract.report.DiffReport.Status;
import io.github.cubegen.contract.report.Settings;
import io.github.cubegen.contract.usage.UsageReader;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.spec.SpecReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison.
 *
 * @param diagnostics why there is no result; empty if there is one
 * @param result what differs; null if one of the descriptions can't be read or they describe different APIs
 * @param before the old description
 * @param after the new description
 * @param classes what is wrong with the compiled code that was given; then it is not known which changes touch it
 * @param exceptions what there is to tell of the list of accepted changes
 */
public record DiffOutcome(
        List<Diagnostic> diagnostics,
        @Nullable DiffResult result,
        Side before,
        Side after,
        List<Diagnostic> classes,
        List<Diagnostic> exceptions) {

    /** The rule by which it is told that the descriptions have no operation in common. */
    static final String DIFFERENT_API = "different-api";

    public DiffOutcome {
        diagnostics = List.copyOf(diagnostics);
        classes = List.copyOf(classes);
        exceptions = List.copyOf(exceptions);
    }

    /** {@return what is told of the comparison} */
    public Status status(Thresholds thresholds) {
        if (classes.stream().anyMatch(problem -> problem.rule().equals(UsageReader.UNREADABLE))) {
            return Status.UNREADABLE_CLASSES;
        }
        if (diagnostics.stream().anyMatch(this::isMissingBaseline)) {
            return Status.BASELINE_NOT_FOUND;
        }
        if (diagnostics.stream().anyMatch(told -> told.rule().equals(DIFFERENT_API))) {
            return Status.DIFFERENT_API;
        }
        if (exceptions.stream().anyMatch(told -> told.rule().equals(AcceptedList.UNKNOWN_RULE))) {
            return Status.UNKNOWN_RULE;
        }
        boolean wrong = exceptions.stream().anyMatch(DiffOutcome::isWrong);
        if (result == null || !classes.isEmpty() || wrong) {
            return Status.BAD_INPUT;
        }
        if (exceptions.stream().anyMatch(told -> told.rule().equals(AcceptedList.EXPIRED))) {
            return Status.EXPIRED;
        }
        return thresholds.isReached(result) ? Status.FAILED : Status.PASSED;
    }

    private boolean isMissingBaseline(Diagnostic told) {
        Location place = told.location();
        return told.rule().equals(SpecReader.MISSING_FILE)
                && place != null
                && place.line() == 0
                && place.file().equals(before.source());
    }

    private static boolean isWrong(Diagnostic told) {
        return told.severity() == Severity.ERROR && !told.rule().equals(AcceptedList.EXPIRED);
    }

    /**
     * {@return the report of the comparison}
     *
     * @param old where the old description was found
     * @param now where the new description is
     * @param settings how it is judged
     * @param notice something to know that is no problem; null if there is nothing
     */
    public DiffReport report(String old, String now, Settings settings, @Nullable String notice) {
        return new DiffReport(
                Version.current(),
                status(settings.thresholds()),
                before.foundAs(old),
                after.foundAs(now),
                settings,
                result,
                diagnostics.isEmpty() ? classes : diagnostics,
                exceptions,
                notice);
    }

    /** {@return the same for those who have not asked which changes touch their code} */
    public DiffOutcome withoutClasses() {
        return new DiffOutcome(diagnostics, result, before, after, List.of(), exceptions);
    }
}

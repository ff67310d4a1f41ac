package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.VersionStep;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the version number the change calls for, by <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning
 * 2.0.0</a>, and whether the versions of the descriptions say so.
 *
 * @param due what the change calls for
 * @param declared what the new version is higher in; null if one of them is no semantic version
 */
public record VersionAdvice(VersionStep due, @Nullable VersionStep declared) {
    /** {@return the advice for a comparison; null if nothing was compared} */
    public static @Nullable VersionAdvice of(DiffReport report) {
        DiffResult result = report.result();
        return result == null
                ? null
                : new VersionAdvice(
                        due(result),
                        VersionStep.between(
                                        report.before().version(),
                                        report.after().version())
                                .orElse(null));
    }

    /** {@return whether the versions differ in as much as is due, or in more; true if that is not known} */
    public boolean isObeyed() {
        return declared == null || declared.compareTo(due) >= 0;
    }

    /** {@return the advice as a sentence} */
    public String sentence() {
        String advice = due == VersionStep.NONE
                ? "No new version is needed."
                : "The change calls for a new " + due.key() + " version.";
        if (declared == null || isObeyed()) {
            return advice;
        }
        return advice + " The descriptions "
                + (declared == VersionStep.NONE
                        ? "have no higher version."
                        : "are a " + declared.key() + " version apart.");
    }

    private static VersionStep due(DiffResult result) {
        if (result.findings().isEmpty()) {
            return VersionStep.NONE;
        }
        return result.wire().or(result.source()) == Verdict.BREAKING ? VersionStep.MAJOR : VersionStep.MINOR;
    }
}

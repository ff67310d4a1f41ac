package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the version number the change calls for, by <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning
 * 2.0.0</a>, and whether the versions of the descriptions say so.
 *
 * @param due what the change calls for
 * @param declared what the new version is higher in; null if one of them is no semantic version
 */
public record VersionAdvice(Step due, @Nullable Step declared) {
    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:[-+].*)?");

    /** A part of a version number, from the least to the most. */
    public enum Step {
        /** None: the versions are the same, or the new one is lower. */
        NONE,
        /** The third: nothing that anyone relies on has changed. */
        PATCH,
        /** The second: something is new, or may matter to someone. */
        MINOR,
        /** The first: something that worked stops working. */
        MAJOR;

        /** {@return the name in reports} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the advice for a comparison; null if nothing was compared} */
    public static @Nullable VersionAdvice of(DiffReport report) {
        DiffResult result = report.result();
        return result == null
                ? null
                : new VersionAdvice(
                        due(result),
                        declared(report.before().version(), report.after().version()));
    }

    /** {@return whether the versions differ in as much as is due, or in more; true if that is not known} */
    public boolean isObeyed() {
        return declared == null || declared.compareTo(due) >= 0;
    }

    /** {@return the advice as a sentence} */
    public String sentence() {
        String advice = due == Step.NONE
                ? "No new version is needed."
                : "The change calls for a new " + due.key() + " version.";
        if (declared == null || isObeyed()) {
            return advice;
        }
        return advice + " The descriptions "
                + (declared == Step.NONE ? "have no higher version." : "are a " + declared.key() + " version apart.");
    }

    private static Step due(DiffResult result) {
        if (result.findings().isEmpty()) {
            return Step.NONE;
        }
        return result.wire().or(result.source()) == Verdict.BREAKING ? Step.MAJOR : Step.MINOR;
    }

    private static @Nullable Step declared(String before, String after) {
        Matcher old = VERSION.matcher(before);
        Matcher now = VERSION.matcher(after);
        if (!old.matches() || !now.matches()) {
            return null;
        }
        Step[] steps = {Step.MAJOR, Step.MINOR, Step.PATCH};
        for (int i = 1; i <= steps.length; i++) {
            int difference = Integer.compare(number(now.group(i)), number(old.group(i)));
            if (difference != 0) {
                return difference > 0 ? steps[i - 1] : Step.NONE;
            }
        }
        return Step.NONE;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

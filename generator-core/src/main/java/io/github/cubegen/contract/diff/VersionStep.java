package io.github.cubegen.contract.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a version number, from the least to the most, by <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning
 * 2.0.0</a>.
 */
public enum VersionStep {
    /** None: the versions are the same, or the new one is lower. */
    NONE,
    /** The third: nothing that anyone relies on has changed. */
    PATCH,
    /** The second: something is new, or may matter to someone. */
    MINOR,
    /** The first: something that worked stops working. */
    MAJOR;

    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:[-+].*)?");

    /** {@return the name in reports} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return what a version is higher in than another one; empty if one of them is no semantic version} Below 1.0 the second part
     * counts as the first, and the third as the second: that is how most number what they still change freely.
     */
    public static Optional<VersionStep> between(String before, String after) {
        Matcher old = VERSION.matcher(before);
        Matcher now = VERSION.matcher(after);
        if (!old.matches() || !now.matches()) {
            return Optional.empty();
        }
        boolean initial = number(old, 1) == 0 && number(now, 1) == 0;
        List<VersionStep> steps = initial ? List.of(MAJOR, MAJOR, MINOR) : List.of(MAJOR, MINOR, PATCH);
        int part = firstDifference(old, now);
        boolean higher = part > 0 && number(now, part) > number(old, part);
        return Optional.of(higher ? steps.get(part - 1) : NONE);
    }

    /** {@return whether the new version is lower than the old one; false if one of them is no semantic version} */
    static boolean isLower(String before, String after) {
        Matcher old = VERSION.matcher(before);
        Matcher now = VERSION.matcher(after);
        if (!old.matches() || !now.matches()) {
            return false;
        }
        int part = firstDifference(old, now);
        return part > 0 && number(now, part) < number(old, part);
    }

    private static int firstDifference(Matcher one, Matcher other) {
        for (int part = 1; part <= one.groupCount(); part++) {
            if (number(one, part) != number(other, part)) {
                return part;
            }
        }
        return 0;
    }

    private static int number(Matcher version, int part) {
        String digits = version.group(part);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

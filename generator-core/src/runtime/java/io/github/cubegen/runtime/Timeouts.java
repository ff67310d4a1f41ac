package io.github.cubegen.runtime;

import java.time.Duration;

/** What the time for a call may be. */
final class Timeouts {
    /** Longer than any call: 100 years, which the clocks of the JDK can still add to the present. */
    static final Duration FOR_EVER = Duration.ofDays(36_500);

    /** Not for use. */
    private Timeouts() {}

    /**
     * {@return the time, short enough for the clocks of the JDK}
     *
     * @param limit the time
     * @throws IllegalArgumentException if it is not positive
     */
    static Duration usable(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("A timeout is positive: " + limit);
        }
        return limit.compareTo(FOR_EVER) > 0 ? FOR_EVER : limit;
    }

    /**
     * {@return a time}
     *
     * @param text a number of seconds, or as in ISO 8601
     * @throws java.time.DateTimeException if it is neither
     * @throws NumberFormatException if it is too great a number
     */
    static Duration parse(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Duration.ofSeconds(Long.parseLong(text))
                : Duration.parse(text);
    }
}

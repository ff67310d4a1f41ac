package io.github.cubegen.runtime;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and when a call that failed is sent again.
 *
 * <p>Sent again is only what may arrive twice: methods that are idempotent (RFC 9110, section 9.2.2) unless the description
 * says otherwise of the operation, and others with the header {@code Idempotency-Key}; and only with a body that can be read
 * twice. It is sent again after the statuses 429, 502, 503 and 504, and if the connection failed. The pause is a random part
 * of a time that doubles with each attempt (full jitter), or what {@code Retry-After} asks for. No attempt begins that could
 * not end before the timeout of the call.
 *
 * @param maxRetries how often to send again at most, from 0 to 100
 * @param firstPause the longest first pause; each further one can be twice as long
 * @param longestPause what no pause that the client chooses exceeds
 * @param longestRetryAfter the longest {@code Retry-After} to wait for; if the server asks for more, the call fails at once, and
 *     {@link ApiException#retryAfter()} tells how long
 */
public record RetryPolicy(int maxRetries, Duration firstPause, Duration longestPause, Duration longestRetryAfter) {
    /** Two retries, after up to half a second and up to a second; a {@code Retry-After} of up to a minute is waited for. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofMinutes(1));

    /** Each call is sent once. */
    public static final RetryPolicy NONE = DEFAULT.maxRetries(0);

    /** So many that no pause can overflow. */
    private static final int MOST_RETRIES = 100;

    /**
     * Checks the numbers.
     *
     * @param maxRetries how often to send again at most
     * @param firstPause the longest first pause
     * @param longestPause what no pause exceeds
     * @param longestRetryAfter the longest {@code Retry-After} to wait for
     * @throws IllegalArgumentException if a number is out of its range, or a time is negative or above 100 years
     */
    public RetryPolicy {
        if (maxRetries < 0 || maxRetries > MOST_RETRIES) {
            throw new IllegalArgumentException("The number of retries is from 0 to 100: " + maxRetries);
        }
        check(firstPause);
        check(longestPause);
        check(longestRetryAfter);
    }

    /**
     * Checks a time.
     *
     * @param time the time
     */
    private static void check(Duration time) {
        if (Objects.requireNonNull(time, "time").isNegative() || time.compareTo(Timeouts.FOR_EVER) > 0) {
            throw new IllegalArgumentException("A pause is from 0 to 100 years: " + time);
        }
    }

    /**
     * {@return this policy with another number of retries}
     *
     * @param retries how often to send again at most, from 0 to 100
     */
    public RetryPolicy maxRetries(int retries) {
        return new RetryPolicy(retries, firstPause, longestPause, longestRetryAfter);
    }

    /**
     * {@return this policy with other pauses}
     *
     * @param first the longest first pause
     * @param longest what no pause exceeds
     */
    public RetryPolicy pauses(Duration first, Duration longest) {
        return new RetryPolicy(maxRetries, first, longest, longestRetryAfter);
    }

    /**
     * {@return this policy with another cap}
     *
     * @param longest the longest {@code Retry-After} to wait for
     */
    public RetryPolicy longestRetryAfter(Duration longest) {
        return new RetryPolicy(maxRetries, firstPause, longestPause, longest);
    }

    /**
     * {@return the pause before a retry, full jitter}
     *
     * @param retry the retry, counted from 0
     * @param random a number from 0 to less than 1
     */
    Duration pause(int retry, double random) {
        double doubled = firstPause.toNanos() * Math.pow(2, retry);
        return Duration.ofNanos((long) (Math.min(doubled, (double) longestPause.toNanos()) * random));
    }
}

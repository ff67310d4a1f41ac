package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** What may be sent again, and when. */
final class RetryRules {
    /** The header that makes a call safe to repeat ({@code draft-ietf-httpapi-idempotency-key-header}). */
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** RFC 9110, section 9.2.2. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

    /** What another attempt may mend. */
    private static final Set<Integer> STATUSES = Set.of(429, 502, 503, 504);

    /** The digits of a number of seconds that is still worth to be read; more is more than a year. */
    private static final int MOST_DIGITS = 8;

    /** Not for use. */
    private RetryRules() {}

    /**
     * {@return whether a call may arrive twice, by HTTP}
     *
     * @param method its method
     */
    static boolean isIdempotent(String method) {
        return IDEMPOTENT.contains(method);
    }

    /**
     * {@return whether a request may arrive twice}
     *
     * @param operation what is called
     * @param request what was sent
     */
    static boolean isRepeatable(Operation<?> operation, TransportRequest request) {
        boolean harmless = operation.isIdempotent()
                || request.headers().firstValue(IDEMPOTENCY_KEY).isPresent();
        return harmless && hasRepeatableBody(request);
    }

    /**
     * {@return whether the body of a request can be sent twice}
     *
     * @param request what was sent
     */
    static boolean hasRepeatableBody(TransportRequest request) {
        return !(request.body() instanceof StreamBody stream) || stream.isRepeatable();
    }

    /**
     * {@return whether another attempt may give another answer}
     *
     * @param status the status of the answer
     */
    static boolean isPassing(int status) {
        return STATUSES.contains(status);
    }

    /**
     * {@return whether another attempt may get an answer}
     *
     * @param problem what kept this one from it
     */
    static boolean isPassing(Throwable problem) {
        return problem instanceof IOException
                && !(problem instanceof InterruptedIOException)
                && ContentException.in(problem) == null
                && !isRefusal(problem);
    }

    /**
     * {@return whether one side does not trust the other, perhaps deep in what the JDK makes of it}
     *
     * @param problem what kept a call from its answer
     */
    private static boolean isRefusal(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLHandshakeException
                    || cause instanceof SSLPeerUnverifiedException
                    || cause instanceof GeneralSecurityException) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return how long a server asks to wait (RFC 9110, section 10.2.3); null if it does not, or can't be understood}
     *
     * @param text the header {@code Retry-After}; null if there is none
     * @param now the present
     */
    static @Nullable Duration retryAfter(@Nullable String text, Instant now) {
        if (text == null) {
            return null;
        }
        String value = text.strip();
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String digits = value.replaceFirst("^0+(?=.)", "");
            return Duration.ofSeconds(
                    digits.length() > MOST_DIGITS ? Timeouts.FOR_EVER.toSeconds() : Long.parseLong(digits));
        }
        Instant date = date(value);
        if (date == null) {
            return null;
        }
        return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
    }

    /**
     * {@return the moment of an HTTP date in the form that servers must send (RFC 9110, section 5.6.7); null if it is none}
     *
     * @param text the date
     */
    static @Nullable Instant date(String text) {
        try {
            return OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                    .toInstant();
        } catch (DateTimeException e) {
            return null; // as if the server had said nothing
        }
    }
}

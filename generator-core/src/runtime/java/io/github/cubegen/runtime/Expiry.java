package io.github.cubegen.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads when a token runs out, in the forms in which servers tell it. */
final class Expiry {
    /** As in {@code 2021-06-04 12:10:53 UTC}. */
    private static final DateTimeFormatter WITH_ZONE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ROOT);

    /** Up to this number it is a lifetime in seconds, above it a moment: 30 years, or the year 1999. */
    private static final long LONGEST_LIFE = 946_684_800L;

    /** From this number on, a moment is in milliseconds. */
    private static final long MILLIS = 100_000_000_000L;

    /** The digits of a number that is still read. */
    private static final int MOST_DIGITS = 15;

    /** Not for use. */
    private Expiry() {}

    /**
     * {@return the moment, on the clock of this machine; null if the text tells none}
     *
     * @param text a moment, or a number of seconds
     * @param date the header {@code Date} of the same answer, which tells how the server's clock goes; null if there is none
     * @param now the present
     */
    static @Nullable Instant of(@Nullable String text, @Nullable String date, Instant now) {
        Instant end = of(text, now);
        Instant sent = date == null ? null : RetryRules.date(date);
        boolean lifetime = text == null || text.chars().allMatch(c -> c >= '0' && c <= '9');
        return end == null || sent == null || lifetime ? end : now.plus(Duration.between(sent, end));
    }

    /**
     * {@return the moment; null if the value tells none}
     *
     * @param value a moment, or a number of seconds
     * @param now the present
     */
    static @Nullable Instant of(@Nullable Object value, Instant now) {
        if (value instanceof Instant moment) {
            return moment;
        } else if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        } else if (value instanceof Number number) {
            return of(number.longValue(), now);
        } else if (value instanceof String text) {
            return ofText(text.strip(), now);
        }
        return null;
    }

    /**
     * {@return the moment}
     *
     * @param number a lifetime in seconds, or a moment in seconds or milliseconds since 1970
     * @param now the present
     */
    private static Instant of(long number, Instant now) {
        if (number <= LONGEST_LIFE) {
            return now.plusSeconds(Math.max(number, 0));
        }
        return number < MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    /**
     * {@return the moment; null if the text tells none}
     *
     * @param text the text
     * @param now the present
     */
    private static @Nullable Instant ofText(String text, Instant now) {
        if (!text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return of(Long.parseLong(text), now);
        }
        try {
            if (text.indexOf('T') == 10) {
                return OffsetDateTime.parse(text).toInstant();
            }
            return text.indexOf(' ') == 10
                    ? ZonedDateTime.parse(text, WITH_ZONE).toInstant()
                    : RetryRules.date(text);
        } catch (DateTimeException e) {
            return null; // as if the server had said nothing: a refusal tells the end, too
        }
    }
}

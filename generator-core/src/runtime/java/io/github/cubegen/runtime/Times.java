package io.github.cubegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats of points in time: RFC 3339 texts and Unix seconds. */
final class Times {
    /** An RFC 3339 full-time: the offset is needed, {@code z} may be small. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** An RFC 3339 date-time: {@code t} and {@code z} may be small. */
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(TIME)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** More digits before the point than any {@link Instant} has. */
    private static final int MAX_SECONDS_DIGITS = 18;

    /** What stands before and after the 60th second of a minute. */
    private static final Pattern LEAP_SECOND = Pattern.compile("(.*[0-9]{2}:[0-9]{2}:)60(.*)", Pattern.DOTALL);

    /** A duration whose years and months, if it has them, are zero; its weeks, and what {@link Duration} reads. */
    private static final Pattern DURATION =
            Pattern.compile("([-+]?)P(?:0+Y)?(?:0+M)?(?:([0-9]{1,18})W)?(.*)", Pattern.CASE_INSENSITIVE);

    /** After it comes a leap second. */
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** Not for use. */
    private Times() {}

    /**
     * {@return the point in time}
     *
     * @param text an RFC 3339 date-time
     */
    static OffsetDateTime parseDateTime(String text) {
        OffsetDateTime usual = DateTimes.parse(text);
        if (usual != null) {
            return usual;
        }
        Matcher leap = LEAP_SECOND.matcher(text);
        if (!leap.matches()) {
            return OffsetDateTime.parse(text, DATE_TIME);
        }
        OffsetDateTime value = OffsetDateTime.parse(secondBefore(leap), DATE_TIME);
        requireLast(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
        return value;
    }

    /**
     * {@return the text with the second before a leap second: no type of the JDK has it, and that is how {@link Instant} reads it}
     *
     * @param leap a text with a leap second
     */
    private static String secondBefore(Matcher leap) {
        return leap.group(1) + "59" + leap.group(2);
    }

    /**
     * Checks that there can be a leap second.
     *
     * @param before the time of day before it, in UTC
     * @throws DateTimeException if it does not end a day
     */
    private static void requireLast(LocalTime before) {
        if (before.isBefore(LAST_SECOND)) {
            throw new DateTimeException("A leap second is the last of a day in UTC");
        }
    }

    /**
     * {@return the duration}
     *
     * @param text a duration of RFC 3339, appendix A, without years and months: their length is not the same everywhere
     */
    static Duration parseDuration(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches()) {
            return Duration.parse(text);
        }
        String weeks = parts.group(2);
        String rest = parts.group(3);
        boolean zero = rest.isEmpty() && text.length() > parts.group(1).length() + 1;
        try {
            Duration value = zero ? Duration.ZERO : Duration.parse("P" + rest);
            Duration all = value.plusDays(weeks == null ? 0 : Math.multiplyExact(Long.parseLong(weeks), 7));
            return parts.group(1).equals("-") ? all.negated() : all;
        } catch (ArithmeticException e) {
            throw new DateTimeException("Longer than any duration of the JDK", e);
        }
    }

    /**
     * {@return the time of day}
     *
     * @param text an RFC 3339 partial-time
     */
    static LocalTime parseLocalTime(String text) {
        Matcher leap = LEAP_SECOND.matcher(text);
        if (!leap.matches()) {
            return LocalTime.parse(text);
        }
        LocalTime value = LocalTime.parse(secondBefore(leap));
        requireLast(value);
        return value;
    }

    /**
     * {@return the time of day}
     *
     * @param text an RFC 3339 full-time
     */
    static OffsetTime parseTime(String text) {
        Matcher leap = LEAP_SECOND.matcher(text);
        if (!leap.matches()) {
            return OffsetTime.parse(text, TIME);
        }
        OffsetTime value = OffsetTime.parse(secondBefore(leap), TIME);
        requireLast(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
        return value;
    }

    /**
     * {@return an RFC 3339 date-time, always with seconds}
     *
     * @param value the point in time
     */
    static String format(OffsetDateTime value) {
        String usual = DateTimes.format(value);
        return usual == null ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value) : usual;
    }

    /**
     * {@return an RFC 3339 full-time, always with seconds}
     *
     * @param value the time of day
     */
    static String format(OffsetTime value) {
        return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
    }

    /**
     * {@return an RFC 3339 partial-time, always with seconds}
     *
     * @param value the time of day
     */
    static String format(LocalTime value) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(value);
    }

    /**
     * {@return the point in time that a number of seconds stands for}
     *
     * @param in the JSON
     * @throws IOException if there is no number, or one beyond {@link Instant}
     */
    static Instant readUnixTime(JsonReader in) throws IOException {
        BigDecimal seconds = in.readBigDecimal();
        long digits = seconds.precision() - (long) seconds.scale();
        if (digits > MAX_SECONDS_DIGITS) {
            throw in.mismatch("Unix seconds");
        }
        if (digits < -9) {
            // Less than a nanosecond; 1e-1000000000 is not worth the billion digits of working it out.
            return Instant.EPOCH;
        }
        if (seconds.scale() == 0 && Math.abs(seconds.longValue()) <= Integer.MAX_VALUE * 2L) {
            // Most of them: whole seconds of this century.
            return Instant.ofEpochSecond(seconds.longValue());
        }
        BigDecimal nanos = seconds.setScale(9, RoundingMode.FLOOR);
        long whole = nanos.setScale(0, RoundingMode.FLOOR).longValueExact();
        if (whole < Instant.MIN.getEpochSecond() || whole > Instant.MAX.getEpochSecond()) {
            throw in.mismatch("Unix seconds");
        }
        return Instant.ofEpochSecond(
                whole,
                nanos.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValueExact());
    }

    /**
     * Writes whole seconds.
     *
     * @param out where to
     * @param value the point in time
     * @throws IOException if the target can't be written to
     */
    static void writeUnixTime(JsonWriter out, Instant value) throws IOException {
        out.number(value.getEpochSecond());
    }
}

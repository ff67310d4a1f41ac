package io.github.cubegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

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

    /** Not for use. */
    private Times() {}

    /**
     * {@return the point in time}
     *
     * @param text an RFC 3339 date-time
     */
    static OffsetDateTime parseDateTime(String text) {
        OffsetDateTime usual = DateTimes.parse(text);
        return usual == null ? OffsetDateTime.parse(text, DATE_TIME) : usual;
    }

    /**
     * {@return the time of day}
     *
     * @param text an RFC 3339 full-time
     */
    static OffsetTime parseTime(String text) {
        return OffsetTime.parse(text, TIME);
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

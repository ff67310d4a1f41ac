package io.github.cubegen.contract.lint;

import java.time.DateTimeException;
import java.time.Duration;
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

/** Reads points in time and durations as the runtime's {@code Times} does; each throws {@link DateTimeException} if it can't. */
final class TimeFormats {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(TIME)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern LEAP_SECOND = Pattern.compile("(.*[0-9]{2}:[0-9]{2}:)60(.*)", Pattern.DOTALL);

    private static final Pattern DURATION =
            Pattern.compile("([-+]?)P(?:0+Y)?(?:0+M)?(?:([0-9]{1,18})W)?(.*)", Pattern.CASE_INSENSITIVE);

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private TimeFormats() {}

    static OffsetDateTime dateTime(String text) {
        Matcher leap = LEAP_SECOND.matcher(text);
        if (!leap.matches()) {
            return OffsetDateTime.parse(text, DATE_TIME);
        }
        OffsetDateTime value = OffsetDateTime.parse(secondBefore(leap), DATE_TIME);
        requireLast(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
        return value;
    }

    static OffsetTime time(String text) {
        Matcher leap = LEAP_SECOND.matcher(text);
        if (!leap.matches()) {
            return OffsetTime.parse(text, TIME);
        }
        OffsetTime value = OffsetTime.parse(secondBefore(leap), TIME);
        requireLast(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
        return value;
    }

    static LocalTime localTime(String text) {
        Matcher leap = LEAP_SECOND.matcher(text);
        if (!leap.matches()) {
            return LocalTime.parse(text);
        }
        LocalTime value = LocalTime.parse(secondBefore(leap));
        requireLast(value);
        return value;
    }

    private static String secondBefore(Matcher leap) {
        return leap.group(1) + "59" + leap.group(2);
    }

    private static void requireLast(LocalTime before) {
        if (before.isBefore(LAST_SECOND)) {
            throw new DateTimeException("A leap second is the last of a day in UTC");
        }
    }

    static Duration duration(String text) {
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
}

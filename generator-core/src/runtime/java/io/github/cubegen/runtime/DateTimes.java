package io.github.cubegen.runtime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The usual form of an RFC 3339 date-time, read and written character by character: payloads are full of them, and a formatter takes
 * ten times as long and builds maps on its way. What has another form is left to the formatter.
 */
final class DateTimes {
    /** As in {@code 2024-02-29T12:00:00}. */
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";

    /** Up to nanoseconds. */
    private static final int MAX_FRACTION = 9;

    /** The years of four digits. */
    private static final int MAX_YEAR = 9999;

    /** Not for use. */
    private DateTimes() {}

    /**
     * {@return the point in time; null if the text has another form}
     *
     * @param text the text
     * @throws DateTimeException if there is no such day, time or offset
     */
    static @Nullable OffsetDateTime parse(String text) {
        if (!hasForm(text)) {
            return null;
        }
        int end = endOfFraction(text);
        int second = number(text, 17, 19);
        ZoneOffset offset = end < 0 ? null : offset(text, end);
        // A leap second is for the formatter to judge.
        if (offset == null || second > 59) {
            return null;
        }
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                second,
                nanos(text, FORM.length() + 1, end),
                offset);
    }

    /**
     * {@return the text; null for a year that has not four digits}
     *
     * @param value the point in time
     */
    static @Nullable String format(OffsetDateTime value) {
        if (value.getYear() < 0 || value.getYear() > MAX_YEAR) {
            return null;
        }
        StringBuilder text = new StringBuilder(35);
        digits(text, value.getYear() / 100);
        digits(text, value.getYear() % 100);
        digits(text.append('-'), value.getMonthValue());
        digits(text.append('-'), value.getDayOfMonth());
        digits(text.append('T'), value.getHour());
        digits(text.append(':'), value.getMinute());
        digits(text.append(':'), value.getSecond());
        fraction(text, value.getNano());
        return text.append(value.getOffset().getId()).toString();
    }

    /**
     * {@return whether a text begins as {@link #FORM}, and goes on}
     *
     * @param text the text
     */
    private static boolean hasForm(String text) {
        if (text.length() <= FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            if (wanted == 'd' ? !isDigit(text.charAt(i)) : text.charAt(i) != wanted) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return where the offset begins; -1 if the fraction is none}
     *
     * @param text the text
     */
    private static int endOfFraction(String text) {
        int at = FORM.length();
        if (text.charAt(at) != '.') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int length = end - at - 1;
        return length == 0 || length > MAX_FRACTION || end == text.length() ? -1 : end;
    }

    /**
     * {@return the nanoseconds of a fraction}
     *
     * @param text the text
     * @param start where its digits begin
     * @param end where they end; before their beginning if there are none
     */
    private static int nanos(String text, int start, int end) {
        if (end < start) {
            return 0;
        }
        int nanos = number(text, start, end);
        for (int digits = end - start; digits < MAX_FRACTION; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    /**
     * {@return the offset; null if it has another form}
     *
     * @param text the text
     * @param at where it begins
     */
    private static @Nullable ZoneOffset offset(String text, int at) {
        char sign = text.charAt(at);
        if (sign == 'Z' && text.length() == at + 1) {
            return ZoneOffset.UTC;
        }
        boolean hasForm = (sign == '+' || sign == '-')
                && text.length() == at + "+dd:dd".length()
                && text.charAt(at + 3) == ':'
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 4))
                && isDigit(text.charAt(at + 5));
        if (!hasForm) {
            return null;
        }
        int way = sign == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(way * number(text, at + 1, at + 3), way * number(text, at + 4, at + 6));
    }

    /**
     * {@return the number that digits are}
     *
     * @param text the text
     * @param start where they begin
     * @param end where they end
     */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /**
     * Appends two digits.
     *
     * @param text where to
     * @param number from 0 to 99
     */
    private static void digits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /**
     * Appends a fraction with no more digits than it needs, and none for a whole second.
     *
     * @param text where to
     * @param nanos the nanoseconds
     */
    private static void fraction(StringBuilder text, int nanos) {
        if (nanos == 0) {
            return;
        }
        text.append('.');
        int left = nanos;
        for (int unit = 100_000_000; left > 0; unit /= 10) {
            text.append((char) ('0' + left / unit));
            left %= unit;
        }
    }

    /**
     * {@return whether a character is an ASCII digit}
     *
     * @param c the character
     */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

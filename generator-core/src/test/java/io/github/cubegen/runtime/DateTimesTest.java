package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way must say what the formatter says, or leave the text to it. */
class DateTimesTest {

    @Property(tries = 2000)
    void readsAndWritesWhatTheFormatterDoes(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L - 64_800) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int offsetMinutes) {
        OffsetDateTime value = OffsetDateTime.of(
                LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC),
                ZoneOffset.ofTotalSeconds(offsetMinutes * 60));

        String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);

        assertThat(DateTimes.format(value)).isEqualTo(text);
        assertThat(DateTimes.parse(text)).isEqualTo(value);
        assertThat(Times.parseDateTime(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T12:00:00Z",
                "2024-02-29T12:00:00.1Z",
                "2024-02-29T12:00:00.123456789+05:30",
                "2024-02-29T12:00:00-00:00",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999-18:00"
            })
    void readsTheUsualForm(String text) {
        assertThat(DateTimes.parse(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-02-29",
                "2024-02-29T12:00:00",
                "2024-02-29T12:00Z",
                "2024-02-29t12:00:00Z",
                "2024-02-29T12:00:00z",
                "2024-02-29 12:00:00Z",
                "2024-02-29T12:00:00.Z",
                "2024-02-29T12:00:00.1234567890Z",
                "2024-02-29T12:00:00.5",
                "2024-02-29T12:00:00Zz",
                "2024-02-29T12:00:00+0530",
                "2024-02-29T12:00:00+05:3",
                "2024-02-29T12:00:00+05:30:10",
                "2016-12-31T23:59:60Z",
                "+12024-02-29T12:00:00Z",
                "\u0662\u0660\u0662\u0664-02-29T12:00:00Z"
            })
    void leavesOtherFormsToTheFormatter(String text) {
        assertThat(DateTimes.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T12:00:00Z",
                "2024-13-01T12:00:00Z",
                "2024-00-01T12:00:00Z",
                "2024-02-29T24:00:00Z",
                "2024-02-29T12:60:00Z",
                "2024-02-29T12:00:00+19:00",
                "2024-02-29T12:00:00+05:60"
            })
    void refusesWhatNoCalendarOrClockHas(String text) {
        assertThatThrownBy(() -> DateTimes.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Times.parseDateTime(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void leavesYearsOfMoreDigitsToTheFormatter() {
        OffsetDateTime far = OffsetDateTime.of(12024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

        assertThat(DateTimes.format(far)).isNull();
        assertThat(Times.format(far)).isEqualTo("+12024-01-01T00:00:00Z");
    }
}

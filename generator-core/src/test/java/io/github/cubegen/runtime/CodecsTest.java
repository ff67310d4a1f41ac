package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "1.0, 1",
        "1e2, 100",
        "12.5e1, 125",
        "0e999999999, 0",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "-9.223372036854775808e18, -9223372036854775808"
    })
    void readsEverySpellingOfALong(String json, long value) {
        assertThat(Json.decode(Codecs.LONG, json)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e-1",
                "1e-1000000000",
                "1e400",
                "1e1000000000",
                "9223372036854775808",
                "-9223372036854775809",
                "99999999999999999999",
                "\"1\"",
                "true",
                "null",
                "{}",
                "[1]"
            })
    void refusesWhatIsNoLong(String json) {
        assertThatThrownBy(() -> Json.decode(Codecs.LONG, json))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("$: expected an integer of 64 bits, found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1544010993", "\"1544010993\""})
    void readsAnIntegerAsNumberOrTextAndWritesANumber(String json) {
        assertThat(Json.decode(Codecs.INT_OR_TEXT, json)).isEqualTo(1544010993);
        assertThat(Json.decode(Codecs.LONG_OR_TEXT, json)).isEqualTo(1544010993L);
        Instant time = Json.decode(Codecs.UNIX_TIME_OR_TEXT, json);
        assertThat(time).isEqualTo(Instant.ofEpochSecond(1544010993));
        assertThat(Json.encodeToString(Codecs.UNIX_TIME_OR_TEXT, time)).isEqualTo("1544010993");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"1.5\"", "\"0x1\"", "\" 1\"", "\"99999999999\"", "true"})
    void refusesTextThatIsNoInteger(String json) {
        assertThatThrownBy(() -> Json.decode(Codecs.INT_OR_TEXT, json))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("$: expected an integer");
    }

    @Test
    void refusesAnIntegerBeyond32BitsAndSaysWhatItWas() {
        assertThat(Json.decode(Codecs.INT, "-2147483648")).isEqualTo(Integer.MIN_VALUE);
        assertThatThrownBy(() -> Json.decode(Codecs.INT, "2147483648"))
                .hasMessage("$: expected an integer of 32 bits, found the number 2147483648");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "\"NaN\"", "null", "\"1.5\""})
    void refusesWhatIsNoFiniteDouble(String json) {
        assertThatThrownBy(() -> Json.decode(Codecs.DOUBLE, json))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("expected a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "+1", "01", ".5", "1.", "0x1", "'a'", "{a:1}", "[1,]", "// c\n1", "tru"})
    void refusesWhatIsNoJson(String json) {
        assertThatThrownBy(() -> Json.decode(Codecs.JSON, json))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("malformed JSON at line ");
    }

    @Test
    void readsNumbersIntoTheTypeThatWasAskedFor() {
        assertThat(Json.decode(Codecs.DOUBLE, "3")).isEqualTo(3.0);
        assertThat(Json.decode(Codecs.DOUBLE, "-0.0")).isEqualTo(-0.0);
        assertThat(Json.decode(Codecs.FLOAT, "0.1")).isEqualTo(0.1f);
        assertThatThrownBy(() -> Json.decode(Codecs.FLOAT, "1e39")).hasMessageContaining("in the range of float");
        assertThat(Json.decode(Codecs.BIG_INTEGER, "1e20")).isEqualTo(BigInteger.TEN.pow(20));
        assertThat(Json.decode(Codecs.BIG_DECIMAL, "0.10000000000000000000000000000001"))
                .isEqualTo(new BigDecimal("0.10000000000000000000000000000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1e1000000000", "1e99999999999", "0.5"})
    void refusesIntegersOutOfProportion(String json) {
        assertThatThrownBy(() -> Json.decode(Codecs.BIG_INTEGER, json)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void writesNoNumberThatJsonDoesNotHave(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.encode(Codecs.DOUBLE, value));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.encode(Codecs.FLOAT, (float) value));
    }

    @Test
    void writesScalarsAsTheyAre() {
        assertThat(Json.encodeToString(Codecs.LONG, Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
        assertThat(Json.encodeToString(Codecs.INT, 7)).isEqualTo("7");
        assertThat(Json.encodeToString(Codecs.FLOAT, 0.1f)).isEqualTo("0.1");
        assertThat(Json.encodeToString(Codecs.DOUBLE, -0.0)).isEqualTo("-0.0");
        assertThat(Json.encodeToString(Codecs.BOOLEAN, true)).isEqualTo("true");
        assertThat(Json.encodeToString(Codecs.BIG_INTEGER, BigInteger.TWO.pow(64)))
                .isEqualTo("18446744073709551616");
        assertThat(Json.encodeToString(Codecs.BIG_DECIMAL, new BigDecimal("1.10")))
                .isEqualTo("1.10");
        assertThat(Json.encodeToString(Codecs.STRING, "a\"\\\n\u0001\u00E9"))
                .isEqualTo("\"a\\\"\\\\\\n\\u0001\u00E9\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:00:00Z, 2024-02-29T12:00:00Z",
        "2024-02-29t12:00:00z, 2024-02-29T12:00:00Z",
        "2024-02-29T12:00:00.5+05:45, 2024-02-29T12:00:00.500+05:45",
        "2024-02-29T12:00:00.123456789-00:00, 2024-02-29T12:00:00.123456789Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z"
    })
    void readsDateTimesOfRfc3339AndWritesThemInFull(String text, String written) {
        OffsetDateTime value = Json.decode(Codecs.DATE_TIME, '"' + text + '"');
        assertThat(OffsetDateTime.parse(Json.decode(Codecs.STRING, Json.encode(Codecs.DATE_TIME, value))))
                .isEqualTo(OffsetDateTime.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "1990-12-31T23:59:60Z, 1990-12-31T23:59:59Z",
        "1990-12-31T15:59:60-08:00, 1990-12-31T15:59:59-08:00",
        "2016-12-31t23:59:60.25z, 2016-12-31T23:59:59.25Z"
    })
    void aLeapSecondIsReadAsTheSecondBeforeIt(String text, String read) {
        assertThat(Json.decode(Codecs.DATE_TIME, '"' + text + '"')).isEqualTo(OffsetDateTime.parse(read));
        assertThat(Json.decode(Codecs.TIME, '"' + text.substring(11) + '"'))
                .isEqualTo(OffsetDateTime.parse(read).toOffsetTime());
    }

    @Test
    void aLeapSecondWithoutOffsetEndsADay() {
        assertThat(Json.decode(Codecs.LOCAL_TIME, "\"23:59:60\"")).isEqualTo(LocalTime.of(23, 59, 59));
        for (String text : List.of("12:00:60", "23:59:61", "60:60:60")) {
            assertThatThrownBy(() -> Json.decode(Codecs.LOCAL_TIME, '"' + text + '"'))
                    .hasMessageContaining("expected a time");
            assertThatThrownBy(() -> Json.decode(Codecs.TIME, '"' + text + "Z\""))
                    .hasMessageContaining("expected a time");
            assertThatThrownBy(() -> Json.decode(Codecs.DATE_TIME, "\"2016-12-31T" + text + "Z\""))
                    .hasMessageContaining("expected a date-time");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P2W, PT336H",
        "-P1W, PT-168H",
        "P1W2DT3H, PT219H",
        "p1w, PT168H",
        "P0Y0M0DT5S, PT5S",
        "P0Y, PT0S",
        "P0M, PT0S",
        "P0W, PT0S",
        "P1DT2H, PT26H",
        "PT0.5S, PT0.5S"
    })
    void durationsOfWeeksAndLessAreRead(String text, String written) {
        Duration value = Json.decode(Codecs.DURATION, '"' + text + '"');
        assertThat(Json.encodeToString(Codecs.DURATION, value)).isEqualTo('"' + written + '"');
    }

    /** Thirty days for a month would be another duration, silently. */
    @ParameterizedTest
    @ValueSource(
            strings = {"P1M", "P1Y2M", "P1Y", "P1M2W", "P", "PT", "W", "PW", "", "P1WT", "P999999999999999999W", "P-1W"
            })
    void durationsWithoutAFixedLengthAreRefusedAndSaidWhy(String text) {
        assertThatThrownBy(() -> Json.decode(Codecs.DURATION, '"' + text + '"'))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("without years and months");
    }

    @Test
    void writesSecondsEvenIfTheyAreZero() {
        OffsetDateTime noon = OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneOffset.UTC);
        assertThat(Json.encodeToString(Codecs.DATE_TIME, noon)).isEqualTo("\"2024-02-29T12:00:00Z\"");
        assertThat(Json.encodeToString(Codecs.TIME, noon.toOffsetTime())).isEqualTo("\"12:00:00Z\"");
        assertThat(Json.encodeToString(Codecs.LOCAL_TIME, noon.toLocalTime())).isEqualTo("\"12:00:00\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024-02-30T12:00:00Z", "2024-02-29", "2024-02-29T12:00:00", "2024-02-29T25:00:00Z", "now"})
    void refusesWhatIsNoDateTimeAndRepeatsIt(String text) {
        assertThatThrownBy(() -> Json.decode(Codecs.DATE_TIME, '"' + text + '"'))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("expected a date-time")
                .hasMessageEndingWith("found \"" + text + '"');
    }

    @Test
    void readsAndWritesTheFormats() {
        assertThat(roundTrip(Codecs.DATE, "\"2024-02-29\"")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(roundTrip(Codecs.TIME, "\"12:30:05Z\"")).isEqualTo(OffsetTime.parse("12:30:05Z"));
        assertThat(roundTrip(Codecs.LOCAL_TIME, "\"12:30:05\"")).isEqualTo(LocalTime.of(12, 30, 5));
        assertThat(roundTrip(Codecs.DURATION, "\"PT1H30M\"")).isEqualTo(Duration.ofMinutes(90));
        assertThat(roundTrip(Codecs.UUID, "\"123e4567-e89b-12d3-a456-426614174000\""))
                .isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
        assertThat(roundTrip(Codecs.URI, "\"https://example.org/?a=b\""))
                .isEqualTo(URI.create("https://example.org/?a=b"));
        assertThat(roundTrip(Codecs.BYTES, "\"AAH/\"")).containsExactly(0, 1, 255);
    }

    @Test
    void refusesWhatIsNotInTheFormat() {
        assertThatThrownBy(() -> Json.decode(Codecs.DATE, "\"2024-13-01\"")).hasMessageContaining("expected a date");
        assertThatThrownBy(() -> Json.decode(Codecs.UUID, "\"1-1-1-1-1\"")).hasMessageContaining("expected a UUID");
        assertThatThrownBy(() -> Json.decode(Codecs.DURATION, "\"P1Y\"")).hasMessageContaining("expected a duration");
        assertThatThrownBy(() -> Json.decode(Codecs.TIME, "\"12:00:00\"")).hasMessageContaining("expected a time");
    }

    @Test
    void neverRepeatsATextThatMayBeASecret() {
        assertThatThrownBy(() -> Json.decode(Codecs.URI, "\"http://a/?token=geheim%\""))
                .hasMessage("$: expected a URI, found another string")
                .hasStackTraceContaining("URI")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("geheim"));
        assertThatThrownBy(() -> Json.decode(Codecs.BYTES, "\"geheim!\""))
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("geheim"));
        assertThatThrownBy(() -> Json.decode(Codecs.LONG, "\"geheim\""))
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("geheim"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00:00Z",
        "1544010993, 2018-12-05T11:56:33Z",
        "-1, 1969-12-31T23:59:59Z",
        "1544010993.25, 2018-12-05T11:56:33.250Z",
        "-0.5, 1969-12-31T23:59:59.500Z",
        "1.5e9, 2017-07-14T02:40:00Z",
        "1e-1000000000, 1970-01-01T00:00:00Z"
    })
    void readsUnixSeconds(String json, Instant value) {
        assertThat(Json.decode(Codecs.UNIX_TIME, json)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e18", "1e1000000000", "31556889864403200", "-31557014167219201", "\"0\"", "null"})
    void refusesSecondsThatAreNoTime(String json) {
        assertThatThrownBy(() -> Json.decode(Codecs.UNIX_TIME, json)).isInstanceOf(JsonException.class);
    }

    @Test
    void writesWholeUnixSeconds() {
        assertThat(Json.encodeToString(Codecs.UNIX_TIME, Instant.ofEpochSecond(-1, 500_000_000)))
                .isEqualTo("-1");
    }

    @Test
    void readsAndWritesContainers() {
        assertThat(roundTrip(Codecs.list(Codecs.LONG), "[1,2]")).containsExactly(1L, 2L);
        assertThat(roundTrip(Codecs.list(Codecs.nullable(Codecs.STRING)), "[null,\"a\"]"))
                .containsExactly(null, "a");
        assertThat(roundTrip(Codecs.map(Codecs.list(Codecs.LONG)), "{\"b\":[1],\"a\":[]}"))
                .containsExactly(Map.entry("b", List.of(1L)), Map.entry("a", List.of()));
        assertThatThrownBy(() -> Json.decode(Codecs.list(Codecs.STRING), "[\"a\",null]"))
                .hasMessage("$[1]: expected a string, found null");
    }

    @Test
    void givesContainersThatCanNotBeChanged() {
        List<Long> list = Json.decode(Codecs.list(Codecs.LONG), "[1]");
        Map<String, Long> map = Json.decode(Codecs.map(Codecs.LONG), "{\"a\":1}");
        assertThatThrownBy(() -> list.add(2L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.put("b", 2L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void letsTheLastOfTwoPropertiesCount() {
        assertThat(Json.decode(Codecs.map(Codecs.LONG), "{\"a\":1,\"b\":2,\"a\":3}"))
                .containsExactly(Map.entry("a", 3L), Map.entry("b", 2L));
        assertThat(Json.decode(Codecs.envelope("a", Codecs.LONG), "{\"a\":1,\"a\":3}"))
                .isEqualTo(3L);
    }

    @Test
    void unwrapsAnEnvelopeAndIgnoresWhatElseIsInIt() {
        JsonCodec<Long> codec = Codecs.envelope("user", Codecs.LONG);
        assertThat(Json.decode(codec, "{\"meta\":{\"user\":[1]},\"user\":7,\"x\":[{}]}"))
                .isEqualTo(7L);
        assertThat(Json.encodeToString(codec, 7L)).isEqualTo("{\"user\":7}");
        assertThat(Json.decode(Codecs.envelope("user", Codecs.nullable(Codecs.LONG)), "{\"user\":null}"))
                .isNull();
    }

    @Test
    void namesThePropertyThatAnEnvelopeLacks() {
        JsonCodec<Long> codec = Codecs.envelope("user", Codecs.LONG);
        assertThatThrownBy(() -> Json.decode(codec, "{\"users\":7}"))
                .hasMessage("$: expected an object with the property user, found one without");
        assertThatThrownBy(() -> Json.decode(codec, "[]")).hasMessage("$: expected an object, found an array");
        assertThatThrownBy(() -> Json.decode(codec, "{\"user\":\"7\"}"))
                .hasMessage("$.user: expected an integer of 64 bits, found a string");
    }

    @Test
    void writesMapsInTheirOrder() {
        Map<String, Long> values = new LinkedHashMap<>();
        Arrays.asList("z", "a", "m").forEach(name -> values.put(name, 1L));
        assertThat(Json.encodeToString(Codecs.map(Codecs.LONG), values)).isEqualTo("{\"z\":1,\"a\":1,\"m\":1}");
    }

    private static <T> T roundTrip(JsonCodec<T> codec, String json) {
        T value = Json.decode(codec, json);
        assertThat(Json.encodeToString(codec, value)).isEqualTo(json);
        return value;
    }

    private static String stackTrace(Throwable e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }
}

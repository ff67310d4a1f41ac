package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @Property(tries = 300)
    void survivesARoundTrip(@ForAll("values") JsonValue value) {
        assertThat(JsonValue.parse(value.toString())).isEqualTo(value);
        assertThat(JsonValue.parse(value.toString())).hasToString(value.toString());
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return values(3);
    }

    /** A fixed depth: arbitraries that refer to themselves take minutes. */
    private static Arbitrary<JsonValue> values(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<JsonValue> parts = values(depth - 1);
        return Arbitraries.oneOf(
                scalars(),
                parts.list().ofMaxSize(4).map(JsonValue::of),
                Arbitraries.maps(text(), parts).ofMaxSize(4).map(JsonValue::of));
    }

    private static Arbitrary<JsonValue> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.just(JsonValue.NULL),
                Arbitraries.of(true, false).map(JsonValue::of),
                Arbitraries.longs().map(JsonValue::of),
                Arbitraries.longs()
                        .map(Double::longBitsToDouble)
                        .filter(Double::isFinite)
                        .map(JsonValue::of),
                Arbitraries.longs()
                        .map(bits -> new BigDecimal(BigInteger.valueOf(bits), (int) (bits % 400)))
                        .map(JsonValue::of),
                text().map(JsonValue::of));
    }

    /** Half a surrogate pair is no text that UTF-8 could hold. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings().all().ofMaxLength(20).filter(JsonValueTest::isWellFormed);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.0",
                "1.50",
                "-0",
                "-0.0",
                "0",
                "0e0",
                "10",
                "1E+2",
                "1.5e-07",
                "1e400",
                "123456789012345678901234567890.1"
            })
    void keepsEveryDigitOfANumber(String json) {
        assertThat(JsonValue.parse(json))
                .isEqualTo(new JsonValue.JsonNumber(json))
                .hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "+1", "01", "1.", ".5", "1e", "NaN", "0x1", "1 ", "--1", "1,2", "-", "-01", "00", "1.e1",
                "1e+", "1e1.5", "1.5.5", "1e1e1", "\u0661"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonValue.JsonNumber(text));
    }

    @Test
    void givesNumbersInTheTypesOfJava() {
        assertThat(JsonValue.of(7).longValue()).isEqualTo(7);
        assertThat(JsonValue.of(1.5).doubleValue()).isEqualTo(1.5);
        assertThat(JsonValue.of(new BigDecimal("1.10")).decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThatThrownBy(() -> JsonValue.of(1.5).longValue()).isInstanceOf(ArithmeticException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.of(Double.NaN));
    }

    @Test
    void keepsItsOrderAndCanNotBeChanged() {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        values.put("z", JsonValue.of("s"));
        values.put("a", JsonValue.of(List.of(JsonValue.NULL, JsonValue.of(false))));
        JsonValue.JsonObject object = JsonValue.of(values);
        values.clear();
        assertThat(object).hasToString("{\"z\":\"s\",\"a\":[null,false]}");
        assertThatThrownBy(() -> object.values().clear()).isInstanceOf(UnsupportedOperationException.class);

        List<JsonValue> items = new ArrayList<>(List.of(JsonValue.of(1)));
        JsonValue.JsonArray array = JsonValue.of(items);
        items.clear();
        assertThat(array).hasToString("[1]");
    }
}

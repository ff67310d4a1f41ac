package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueEqualityTest {
    @ParameterizedTest
    @MethodSource
    void sameContents(Object left, Object right) {
        assertThat(ValueEquality.equal(new Object[] {left}, new Object[] {right}))
                .isTrue();
        assertThat(ValueEquality.hash(new Object[] {left})).isEqualTo(ValueEquality.hash(new Object[] {right}));
    }

    static Stream<Arguments> sameContents() {
        Map<String, Object> otherOrder = new LinkedHashMap<>();
        otherOrder.put("b", bytes(2));
        otherOrder.put("a", bytes(1));
        return Stream.of(
                Arguments.of("x", "x"),
                Arguments.of(bytes(1, 2), bytes(1, 2)),
                Arguments.of(List.of(bytes(1), bytes()), List.of(bytes(1), bytes())),
                Arguments.of(Arrays.asList(bytes(1), null), Arrays.asList(bytes(1), null)),
                Arguments.of(List.of(List.of(bytes(1))), List.of(List.of(bytes(1)))),
                Arguments.of(Map.of("a", bytes(1), "b", bytes(2)), otherOrder),
                Arguments.of(Map.of("a", List.of(bytes(1))), Map.of("a", List.of(bytes(1)))));
    }

    @ParameterizedTest
    @MethodSource
    void otherContents(@Nullable Object left, @Nullable Object right) {
        assertThat(ValueEquality.equal(new Object[] {left}, new Object[] {right}))
                .isFalse();
        assertThat(ValueEquality.equal(new Object[] {right}, new Object[] {left}))
                .isFalse();
    }

    static Stream<Arguments> otherContents() {
        Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
        nothing.put("a", null);
        return Stream.of(
                Arguments.of("x", "y"),
                Arguments.of("x", null),
                Arguments.of(bytes(1), bytes(2)),
                Arguments.of(bytes(1), "x"),
                Arguments.of(bytes(1), null),
                Arguments.of(List.of(bytes(1)), List.of(bytes(2))),
                Arguments.of(List.of(bytes(1)), List.of(bytes(1), bytes(1))),
                Arguments.of(List.of(), "x"),
                Arguments.of(Map.of("a", bytes(1)), Map.of("a", bytes(2))),
                Arguments.of(Map.of("a", bytes(1)), Map.of("b", bytes(1))),
                Arguments.of(nothing, Map.of("b", bytes(1))),
                Arguments.of(nothing, Map.of()),
                Arguments.of(Map.of(), "x"));
    }

    @Test
    void moreValues() {
        assertThat(ValueEquality.equal(new Object[] {"x"}, new Object[] {"x", "y"}))
                .isFalse();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

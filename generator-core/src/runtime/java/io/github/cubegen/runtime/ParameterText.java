package io.github.cubegen.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.UUID;

/** Writes single values outside of JSON: the same characters as in JSON, without quotes. */
final class ParameterText {
    /** Not for use. */
    private ParameterText() {}

    /**
     * {@return the text of a single value}
     *
     * @param value a value of a type that the generator gives to a parameter
     * @throws IllegalArgumentException if the value has parts, or is a number that is not finite
     */
    static String of(Object value) {
        // Java 17 has no switch over types.
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof OpenEnum open) {
            return of(open);
        }
        if (value instanceof Instant instant) {
            return Long.toString(instant.getEpochSecond());
        }
        if (value instanceof OffsetDateTime time) {
            return Times.format(time);
        }
        if (value instanceof OffsetTime time) {
            return Times.format(time);
        }
        if (value instanceof LocalTime time) {
            return Times.format(time);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof JsonValue.JsonString string) {
            return string.value();
        }
        if (value instanceof Double || value instanceof Float) {
            return finite((Number) value);
        }
        if (isPlain(value)) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "A parameter can't hold a " + value.getClass().getSimpleName() + " here");
    }

    /**
     * {@return the text of an enumeration}
     *
     * @param open the enumeration
     */
    private static String of(OpenEnum open) {
        if (open instanceof OpenEnum.OfString text) {
            return text.value();
        }
        return open instanceof OpenEnum.OfLong whole
                ? Long.toString(whole.value())
                : finite(((OpenEnum.OfDouble) open).value());
    }

    /**
     * {@return whether {@code toString()} is the text of a value}
     *
     * @param value any value
     */
    private static boolean isPlain(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof BigInteger
                || value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof Duration
                || value instanceof UUID
                || value instanceof URI
                || value instanceof JsonValue.JsonNumber
                || value instanceof JsonValue.JsonBoolean;
    }

    /**
     * {@return the text of a number}
     *
     * @param value a {@link Double} or {@link Float}
     */
    private static String finite(Number value) {
        if (!Double.isFinite(value.doubleValue())) {
            throw new IllegalArgumentException("A parameter can't be " + value);
        }
        return value.toString();
    }
}

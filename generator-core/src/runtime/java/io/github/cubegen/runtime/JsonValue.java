package io.github.cubegen.runtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Any JSON value (RFC 8259): immutable, in the order received, with numbers digit by digit. {@code toString()} gives the
 * JSON text.
 */
public sealed interface JsonValue {
    /** The value {@code null}. */
    JsonNull NULL = new JsonNull();

    /**
     * {@return the value of a JSON text}
     *
     * @param text one JSON value
     * @throws JsonException if the text is not JSON
     */
    static JsonValue parse(String text) {
        return Json.decode(Codecs.JSON, text);
    }

    /**
     * {@return a string}
     *
     * @param value the string
     */
    static JsonString of(String value) {
        return new JsonString(value);
    }

    /**
     * {@return a number}
     *
     * @param value the number
     */
    static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /**
     * {@return a number}
     *
     * @param value the number
     * @throws IllegalArgumentException for not-a-number and the infinities
     */
    static JsonNumber of(double value) {
        return new JsonNumber(Double.toString(value));
    }

    /**
     * {@return a number}
     *
     * @param value the number
     */
    static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    /**
     * {@return a boolean}
     *
     * @param value the boolean
     */
    static JsonBoolean of(boolean value) {
        return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }

    /**
     * {@return an array}
     *
     * @param values the items
     */
    static JsonArray of(List<? extends JsonValue> values) {
        return new JsonArray(List.copyOf(values));
    }

    /**
     * {@return an object}
     *
     * @param values the properties by name; their order is kept
     */
    static JsonObject of(Map<String, ? extends JsonValue> values) {
        return new JsonObject(Copies.map(values));
    }

    /**
     * An object.
     *
     * @param values the properties by name, in their order, unmodifiable
     */
    record JsonObject(Map<String, JsonValue> values) implements JsonValue {
        /**
         * Copies the values.
         *
         * @param values the properties by name, in their order
         */
        public JsonObject {
            values = Copies.map(values);
        }

        @Override
        public String toString() {
            return Json.encodeToString(Codecs.JSON, this);
        }
    }

    /**
     * An array.
     *
     * @param values the items, unmodifiable
     */
    record JsonArray(List<JsonValue> values) implements JsonValue {
        /**
         * Copies the values.
         *
         * @param values the items
         */
        public JsonArray {
            values = Copies.list(values);
        }

        @Override
        public String toString() {
            return Json.encodeToString(Codecs.JSON, this);
        }
    }

    /**
     * A string.
     *
     * @param value the string, without quotes
     */
    record JsonString(String value) implements JsonValue {
        @Override
        public String toString() {
            return Json.encodeToString(Codecs.JSON, this);
        }
    }

    /**
     * A number as it is written; two are equal if they are written alike, so {@code 1} and {@code 1.0} are not.
     *
     * @param text the number (RFC 8259, section 6)
     */
    record JsonNumber(String text) implements JsonValue {
        /**
         * Checks the number.
         *
         * @param text the number
         * @throws IllegalArgumentException if the text is not a JSON number
         */
        public JsonNumber {
            if (!NumberGrammar.matches(text)) {
                throw new IllegalArgumentException("Not a JSON number: " + text);
            }
        }

        /**
         * {@return the number}
         *
         * @throws ArithmeticException if it has a fraction or is beyond {@code long}
         */
        public long longValue() {
            return decimalValue().longValueExact();
        }

        /** {@return the number, rounded to the nearest; infinite if it is beyond the largest {@code double}} */
        public double doubleValue() {
            return Double.parseDouble(text);
        }

        /**
         * {@return the number with all its digits}
         *
         * @throws NumberFormatException if the exponent is beyond {@code int}
         */
        public BigDecimal decimalValue() {
            return new BigDecimal(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A boolean.
     *
     * @param value the boolean
     */
    record JsonBoolean(boolean value) implements JsonValue {
        /** The value {@code true}. */
        static final JsonBoolean TRUE = new JsonBoolean(true);

        /** The value {@code false}. */
        static final JsonBoolean FALSE = new JsonBoolean(false);

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** The value {@code null}. */
    record JsonNull() implements JsonValue {
        @Override
        public String toString() {
            return "null";
        }
    }
}

package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads JSON numbers into Java's numeric types, without loss of range and without work out of proportion. */
final class JsonNumbers {
    /** Digits of an integer; {@code 1e1000000000} is a short text for a very long number. */
    private static final int MAX_DIGITS = 1000;

    /** Digits of the largest {@code long}. */
    private static final int LONG_DIGITS = 19;

    /** Enough of a number to recognise it in a message. */
    private static final int EXCERPT = 40;

    /** Not for use. */
    private JsonNumbers() {}

    /**
     * {@return an integer of 32 bits}
     *
     * @param in who reads
     * @param parser the tokens
     * @throws IOException if the current value is none
     */
    static int readInt(JsonReader in, JsonParser parser) throws IOException {
        long value = readLong(in, parser, "an integer of 32 bits");
        if ((int) value != value) {
            throw unfit(in, parser, "an integer of 32 bits");
        }
        return (int) value;
    }

    /**
     * {@return an integer of 64 bits}
     *
     * @param in who reads
     * @param parser the tokens
     * @throws IOException if the current value is none
     */
    static long readLong(JsonReader in, JsonParser parser) throws IOException {
        return readLong(in, parser, "an integer of 64 bits");
    }

    /**
     * {@return an integer of 64 bits}
     *
     * @param in who reads
     * @param parser the tokens
     * @param expected what a message should ask for
     * @throws IOException if the current value is none
     */
    private static long readLong(JsonReader in, JsonParser parser, String expected) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        BigInteger value = integer(in, parser, expected, LONG_DIGITS);
        if (value.bitLength() >= Long.SIZE) {
            throw unfit(in, parser, expected);
        }
        return value.longValue();
    }

    /**
     * {@return an integer}
     *
     * @param in who reads
     * @param parser the tokens
     * @throws IOException if the current value is none
     */
    static BigInteger readBigInteger(JsonReader in, JsonParser parser) throws IOException {
        return integer(in, parser, "an integer", MAX_DIGITS);
    }

    /**
     * {@return an integer}
     *
     * @param in who reads
     * @param parser the tokens
     * @param expected what a message should ask for
     * @param maxDigits how many digits it may have
     * @throws IOException if the current value is none
     */
    private static BigInteger integer(JsonReader in, JsonParser parser, String expected, int maxDigits)
            throws IOException {
        BigDecimal value = decimal(in, parser, expected);
        if (value.signum() == 0) {
            return BigInteger.ZERO;
        }
        long digits = (long) value.precision() - value.scale();
        if (digits < 1 || digits > maxDigits) {
            throw unfit(in, parser, expected);
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 0) {
            throw unfit(in, parser, expected);
        }
        return plain.toBigIntegerExact();
    }

    /**
     * {@return a number}
     *
     * @param in who reads
     * @param parser the tokens
     * @throws IOException if the current value is none, or is beyond the largest float
     */
    static float readFloat(JsonReader in, JsonParser parser) throws IOException {
        requireNumber(in, parser, "a number");
        float value = parser.getFloatValue();
        if (!Float.isFinite(value)) {
            throw unfit(in, parser, "a number in the range of float");
        }
        return value;
    }

    /**
     * {@return a number}
     *
     * @param in who reads
     * @param parser the tokens
     * @throws IOException if the current value is none, or is beyond the largest double
     */
    static double readDouble(JsonReader in, JsonParser parser) throws IOException {
        requireNumber(in, parser, "a number");
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw unfit(in, parser, "a number in the range of double");
        }
        return value;
    }

    /**
     * {@return a number with all its digits}
     *
     * @param in who reads
     * @param parser the tokens
     * @throws IOException if the current value is none
     */
    static BigDecimal readBigDecimal(JsonReader in, JsonParser parser) throws IOException {
        return decimal(in, parser, "a number");
    }

    /**
     * {@return a number with all its digits}
     *
     * @param in who reads
     * @param parser the tokens
     * @param expected what a message should ask for
     * @throws IOException if the current value is none
     */
    private static BigDecimal decimal(JsonReader in, JsonParser parser, String expected) throws IOException {
        requireNumber(in, parser, expected);
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            // An exponent beyond int: well-formed JSON, but no number of Java. The message here repeats it.
            throw unfit(in, parser, expected);
        }
    }

    /**
     * Refuses what is not a number.
     *
     * @param in who reads
     * @param parser the tokens
     * @param expected what a message should ask for
     * @throws IOException if the current value is no number
     */
    private static void requireNumber(JsonReader in, JsonParser parser, String expected) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw in.mismatch(expected);
        }
    }

    /**
     * {@return the exception for a number that is not the one that is expected; it repeats the beginning of the number}
     *
     * @param in who reads
     * @param parser the tokens, on a number
     * @param expected what a message should ask for
     * @throws IOException if the number can't be read again
     */
    private static JsonMismatchException unfit(JsonReader in, JsonParser parser, String expected) throws IOException {
        return in.mismatch(expected, "the number " + Excerpt.of(parser.getText(), EXCERPT));
    }
}

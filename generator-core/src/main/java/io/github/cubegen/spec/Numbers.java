package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Makes numbers of a tree from their text without losing a digit. */
final class Numbers {

    /** Digits before or after the point, beyond which writing a number out would fill the memory. */
    private static final int MAX_SCALE = 10_000;

    private Numbers() {}

    static NumericNode integer(String digits, int radix) {
        BigInteger value = new BigInteger(digits, radix);
        if (value.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? LongNode.valueOf(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    static NumericNode decimal(String text, DocumentHandler.Cursor at) throws SourceException {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw tooLarge(text, at);
        }
        if (Math.abs((long) value.scale()) > MAX_SCALE) {
            throw tooLarge(text, at);
        }
        return DecimalNode.valueOf(value);
    }

    private static SourceException tooLarge(String text, DocumentHandler.Cursor at) {
        return new SourceException(
                "limit-exceeded",
                "the exponent of the number " + text + " is beyond " + MAX_SCALE + ": no value of an API needs it",
                at.offset());
    }
}

package io.github.cubegen.spec.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads names, strings and numbers (RFC 9535, sections 2.3.1, 2.3.3 and 2.3.5.1). */
final class LiteralParser {
    private static final int LONGEST_NUMBER = 1_000;
    private static final int HEX_DIGITS = 4;

    private final TextCursor text;

    LiteralParser(TextCursor text) {
        this.text = text;
    }

    /** {@return a name without quotes; null if none comes next} */
    @Nullable
    String shorthand() throws JsonPathException {
        int start = text.index();
        if (!isNameStart(text.peekCodePoint())) {
            return null;
        }
        while (isNameStart(text.peekCodePoint()) || text.atDigit()) {
            text.nextCodePoint();
        }
        if (text.peek() == '-') {
            throw text.error("a name with '-' stands in brackets and quotes: ['" + text.since(start) + "-…']", start);
        }
        return text.since(start);
    }

    private static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (c >= 0x80 && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    boolean atString() {
        return text.peek() == '\'' || text.peek() == '"';
    }

    String string() throws JsonPathException {
        int start = text.index();
        int quote = text.nextCodePoint();
        StringBuilder value = new StringBuilder();
        while (!text.atEnd()) {
            int at = text.index();
            int c = text.nextCodePoint();
            if (c == quote) {
                return value.toString();
            }
            if (c < ' ' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                throw text.error(String.format("the character U+%04X must be written \\u%04x", c, c), at);
            }
            value.appendCodePoint(c == '\\' ? escaped(quote, at) : c);
        }
        throw text.error("the closing quote is missing", start);
    }

    private int escaped(int quote, int start) throws JsonPathException {
        int c = text.atEnd() ? -1 : text.nextCodePoint();
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '/', '\\' -> c;
            case 'u' -> unicode(start);
            default -> {
                if (c != quote) {
                    throw text.error("no such escape; a backslash is written \\\\", start);
                }
                yield c;
            }
        };
    }

    private int unicode(int start) throws JsonPathException {
        int first = hex(start);
        if (first < Character.MIN_SURROGATE || first > Character.MAX_SURROGATE) {
            return first;
        }
        if (Character.isHighSurrogate((char) first) && text.skip("\\u")) {
            int second = hex(start);
            if (second <= Character.MAX_VALUE && Character.isLowSurrogate((char) second)) {
                return Character.toCodePoint((char) first, (char) second);
            }
        }
        throw text.error("half of a surrogate pair", start);
    }

    private int hex(int start) throws JsonPathException {
        int value = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            int digit = text.peek() < 0x80 ? Character.digit(text.peek(), 16) : -1;
            if (digit < 0) {
                throw text.error("\\u needs four hexadecimal digits", start);
            }
            text.nextCodePoint();
            value = value * 16 + digit;
        }
        return value;
    }

    boolean atInteger() {
        return text.peek() == '-' || text.atDigit();
    }

    /** {@return an index} It has no leading zeros, and is not {@code -0}. */
    long integer() throws JsonPathException {
        int start = text.index();
        text.skip("-");
        digits(start);
        String written = text.since(start);
        if (written.equals("-0")) {
            throw text.error("write 0 instead of -0", start);
        }
        if (written.length() > LONGEST_NUMBER || new BigInteger(written).abs().compareTo(Selector.LARGEST) > 0) {
            throw text.error("an index must be between -" + Selector.LARGEST + " and " + Selector.LARGEST, start);
        }
        return Long.parseLong(written);
    }

    private void digits(int start) throws JsonPathException {
        if (text.skip("0")) {
            if (text.atDigit()) {
                throw text.error("a number has no leading zeros", start);
            }
            return;
        }
        if (!text.atDigit()) {
            throw text.unexpected("a digit is expected");
        }
        text.skipDigits();
    }

    /** {@return a string, number, true, false or null; Java's null if none of them comes next} */
    @Nullable
    JsonNode literal() throws JsonPathException {
        if (atString()) {
            return TextNode.valueOf(string());
        }
        if (atInteger()) {
            return DecimalNode.valueOf(number());
        }
        int start = text.index();
        String word = shorthand();
        if (word != null) {
            switch (word) {
                case "true", "false" -> {
                    return BooleanNode.valueOf(word.equals("true"));
                }
                case "null" -> {
                    return NullNode.getInstance();
                }
                default -> text.back(start);
            }
        }
        return null;
    }

    private BigDecimal number() throws JsonPathException {
        int start = text.index();
        text.skip("-");
        digits(start);
        if (text.skip(".")) {
            someDigits();
        }
        if (text.skip("e") || text.skip("E")) {
            if (!text.skip("-")) {
                text.skip("+");
            }
            someDigits();
        }
        String written = text.since(start);
        try {
            if (written.length() <= LONGEST_NUMBER) {
                return new BigDecimal(written);
            }
        } catch (NumberFormatException e) {
            throw text.error("the exponent of this number is too large", start);
        }
        throw text.error("a number of more than " + LONGEST_NUMBER + " characters", start);
    }

    private void someDigits() throws JsonPathException {
        if (!text.atDigit()) {
            throw text.unexpected("a digit is expected");
        }
        text.skipDigits();
    }
}

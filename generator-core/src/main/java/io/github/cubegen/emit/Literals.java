package io.github.cubegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.IntStream;

/** Java literals of values from a description, in ASCII: no character can end the literal or reorder the line. */
final class Literals {
    /** In UTF-16 units. A constant has at most 65,535 bytes in a class file, and a unit needs at most 3. */
    private static final int MAX_CONSTANT = 21_000;

    private Literals() {}

    /** {@return the expression of a string; not a constant expression if the string is longer than a constant can be} */
    static CodeBlock string(String value) {
        if (value.length() <= MAX_CONSTANT) {
            return quoted(value);
        }
        return IntStream.rangeClosed(0, (value.length() - 1) / MAX_CONSTANT)
                .mapToObj(part -> quoted(
                        value.substring(part * MAX_CONSTANT, Math.min(value.length(), (part + 1) * MAX_CONSTANT))))
                .collect(CodeBlock.joining(", ", "String.join(\"\", ", ")"));
    }

    private static CodeBlock quoted(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
        value.chars().forEach(c -> append(literal, (char) c));
        return CodeBlock.of("$L", literal.append('"'));
    }

    private static void append(StringBuilder literal, char c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                // An octal escape for a control character: an escape by code point is translated before the literal is
                // read.
                if (c < ' ' || c == 0x7f) {
                    literal.append("\\").append(octal(c));
                } else if (c < 0x7f) {
                    literal.append(c);
                } else {
                    literal.append("\\u").append(hex(c));
                }
            }
        }
    }

    private static String octal(char c) {
        return "" + (char) ('0' + (c >> 6)) + (char) ('0' + (c >> 3 & 7)) + (char) ('0' + (c & 7));
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LiteralsTest {

    @Test
    void quotesBackslashesAndLineEndsAreEscaped() {
        assertThat(Literals.string("a\"b\\u0022\n\r\t").toString()).isEqualTo("\"a\\\"b\\\\u0022\\n\\r\\t\"");
    }

    @Test
    void controlAndOtherCharactersAreAscii() {
        assertThat(Literals.string("\u0000\u001b7\u00e9\u2028\u202e").toString())
                .isEqualTo("\"\\000\\0337\\u00e9\\u2028\\u202e\"");
    }

    @Test
    void aStringLongerThanAConstantIsJoinedAtRunTime() {
        assertThat(Literals.string("\u20ac".repeat(21_001)).toString())
                .startsWith("String.join(\"\", \"\\u20ac")
                .endsWith("\\u20ac\", \"\\u20ac\")");
    }

    /** Reads the literal back as Java does: Unicode escapes after an even number of backslashes, then the other escapes. */
    @Property
    void theLiteralMeansTheString(@ForAll String value) {
        String literal = Literals.string(value).toString();

        assertThat(literal).matches("[ -~]*");
        if (!literal.startsWith("String.join")) {
            assertThat(unescaped(literal.substring(1, literal.length() - 1))).isEqualTo(value);
        }
    }

    private static String unescaped(String literal) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) != '\\') {
                value.append(literal.charAt(i));
            } else if (literal.charAt(i + 1) == 'u') {
                value.append((char) Integer.parseInt(literal.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (Character.isDigit(literal.charAt(i + 1))) {
                value.append((char) Integer.parseInt(literal.substring(i + 1, i + 4), 8));
                i += 3;
            } else {
                value.append(literal.substring(i, i + 2).translateEscapes());
                i++;
            }
        }
        return value.toString();
    }
}

package io.github.cubegen.spec;

/** Finds where a character of a string stands in a JSON or YAML text, through quotes and escapes. */
final class StringPlace {

    /** An escape with {@code U} and eight digits, in double quotes. */
    private static final int LONGEST_ESCAPE = 10;

    private StringPlace() {}

    /**
     * {@return the offset of a character; that of the string if it is written over several lines, as a block or behind
     * an anchor}
     *
     * @param text the text of the file
     * @param start where the string starts, with its quote if it has one; negative if that is not known
     * @param value what it says
     * @param index of the character
     */
    static int find(String text, int start, String value, int index) {
        if (start < 0 || start >= text.length()) {
            return start;
        }
        char first = text.charAt(start);
        boolean quoted = first == '\'' || first == '"';
        int at = quoted ? start + 1 : start;
        for (int i = 0; i < index; i++) {
            int length = quoted ? written(text, at, first) : 1;
            boolean plain = length == 1 || text.startsWith("''", at);
            if (at >= text.length() || (plain && text.charAt(at) != value.charAt(i))) {
                return start;
            }
            // One escape of YAML can stand for both halves of a surrogate pair, two escapes of JSON do.
            if (length == LONGEST_ESCAPE && Character.isHighSurrogate(value.charAt(i))) {
                i++;
            }
            at += length;
        }
        return at;
    }

    /** {@return how many characters of the text stand for the next one} */
    private static int written(String text, int at, char quote) {
        if (quote == '\'') {
            return text.startsWith("''", at) ? 2 : 1;
        }
        if (!text.startsWith("\\", at) || at + 1 >= text.length()) {
            return 1;
        }
        return switch (text.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> LONGEST_ESCAPE;
            default -> 2;
        };
    }
}

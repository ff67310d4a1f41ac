package io.github.cubegen.runtime;

/** What a JSON number looks like (RFC 8259, section 6). Character by character: a matcher is several times the size of a number. */
final class NumberGrammar {
    /** Not for use. */
    private NumberGrammar() {}

    /**
     * {@return whether a text is a JSON number}
     *
     * @param text the text
     */
    static boolean matches(String text) {
        int start = at(text, 0, '-') ? 1 : 0;
        int end = afterDigits(text, start);
        // An integer of several digits does not begin with a zero.
        boolean valid = end == start + 1 || (end > start && !at(text, start, '0'));
        if (at(text, end, '.')) {
            int fraction = end + 1;
            end = afterDigits(text, fraction);
            valid &= end > fraction;
        }
        if (at(text, end, 'e') || at(text, end, 'E')) {
            boolean signed = at(text, end + 1, '+') || at(text, end + 1, '-');
            int exponent = signed ? end + 2 : end + 1;
            end = afterDigits(text, exponent);
            valid &= end > exponent;
        }
        return valid && end == text.length();
    }

    /**
     * {@return whether a character stands at a place}
     *
     * @param text the text
     * @param index the place, which may be beyond the end
     * @param c the character
     */
    private static boolean at(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    /**
     * {@return where digits end}
     *
     * @param text the text
     * @param start where they may begin
     */
    private static int afterDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}

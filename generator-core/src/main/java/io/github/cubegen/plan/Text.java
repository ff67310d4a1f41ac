package io.github.cubegen.plan;

/** Text of the description on its way into a sentence of ours. */
final class Text {
    private static final int MAX = 120;

    private Text() {}

    /** {@return the text on one line, not too long, with anything but printable ASCII as a question mark} */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        shortened(text)
                .codePoints()
                .forEach(point -> shown.appendCodePoint(point >= ' ' && point <= '~' ? point : '?'));
        return shown.toString();
    }

    /** {@return the text, not too long, in its own letters: a diagnostic shows by itself what can't be seen} */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) > MAX
                ? text.substring(0, text.offsetByCodePoints(0, MAX)) + "..."
                : text;
    }

    /** {@return the text as CommonMark code; a backtick in it would end the code and is shown as an apostrophe} */
    static String code(String text) {
        return "`" + visible(text).replace('`', '\'') + "`";
    }
}

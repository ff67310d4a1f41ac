package io.github.cubegen.plan;

import java.util.regex.Pattern;

/** Text of the description on its way into a sentence of ours. */
final class Text {
    private static final int MAX = 120;

    private static final Pattern BACKTICKS = Pattern.compile("`+");

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

    /**
     * {@return the text as CommonMark code, on one line and not too long; in quotes where it would not be seen otherwise}
     *
     * <p>In any script: whether a character can stand in a source is for the one to decide who writes it.
     */
    static String code(String text) {
        String shown = text.codePoints()
                .limit(MAX)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append(text.codePointCount(0, text.length()) > MAX ? "..." : "")
                .toString();
        if (shown.isBlank()) {
            return "`\"" + shown + "\"`";
        }
        // CommonMark, section 6.1: a fence longer than any in the code, apart from it by a space.
        String fence = "`".repeat(longestRun(shown) + 1);
        return fence.length() == 1 ? fence + shown + fence : fence + " " + shown + " " + fence;
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }
}

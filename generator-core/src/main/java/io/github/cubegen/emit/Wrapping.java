package io.github.cubegen.emit;

import java.util.regex.Pattern;

/** Breaks the text of comments into lines, at white space only. */
final class Wrapping {
    /** Room for text in a comment that stands two levels deep, the deepest that the emitters write. */
    private static final int WIDTH = Layout.WIDTH - " * ".length() - 4;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wrapping() {}

    /**
     * {@return the text in lines; those after the first are indented}
     *
     * @param text words and single spaces
     * @param used columns that are taken on the first line
     * @param indent what the other lines start with
     */
    static String wrap(String text, int used, String indent) {
        StringBuilder lines = new StringBuilder(text.length() + 16);
        int column = used;
        for (String word : SPACE.split(text.strip(), -1)) {
            boolean first = lines.isEmpty();
            if (!first && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
                first = true;
            }
            lines.append(first ? "" : " ").append(word);
            column += word.length() + (first ? 0 : 1);
        }
        return lines.toString();
    }
}

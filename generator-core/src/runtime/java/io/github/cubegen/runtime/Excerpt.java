package io.github.cubegen.runtime;

/** Makes received text fit for a message: short, on one line, without control characters. */
final class Excerpt {
    /** Not for use. */
    private Excerpt() {}

    /**
     * {@return the beginning of a text}
     *
     * @param text any text
     * @param length how many characters to keep at most
     */
    static String of(String text, int length) {
        StringBuilder excerpt = new StringBuilder(Math.min(text.length(), length) + 1);
        text.codePoints().limit(length).map(Excerpt::visible).forEach(excerpt::appendCodePoint);
        return text.codePointCount(0, text.length()) > length
                ? excerpt.append('\u2026').toString()
                : excerpt.toString();
    }

    /**
     * {@return the character, or a replacement for one that could change how the rest of a line is shown}
     *
     * @param codePoint the character
     */
    private static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> '\uFFFD';
            default -> codePoint;
        };
    }
}

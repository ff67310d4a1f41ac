package io.github.cubegen.emit;

import java.util.regex.Pattern;

/**
 * The only way for text of a description into a comment. What comes out is ASCII, has no {@code *}{@code /}, no
 * backslash (Java translates Unicode escapes inside comments too), no tag of Javadoc or HTML, and no line end.
 */
final class JavadocEscaper {
    /** Text that an inline code tag shows as it is. */
    private static final Pattern PLAIN_CODE = Pattern.compile("[ -~&&[^\\\\*@{}]]+");

    private static final Pattern PAIRED_BRACES = Pattern.compile("\\{(\\w+)}");

    private JavadocEscaper() {}

    /** {@return the text as it reads in HTML} */
    static String text(String raw) {
        StringBuilder html = new StringBuilder(raw.length() + 16);
        int previous = ' ';
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (isShown(c)) {
                append(html, c, previous);
                previous = c;
            }
        }
        return html.toString();
    }

    /** {@return the text as code: an inline tag where that shows it unchanged, otherwise an element} */
    static String code(String raw) {
        String shown = raw.codePoints()
                .filter(JavadocEscaper::isShown)
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (shown.isEmpty()) {
            return "";
        }
        boolean plain = PLAIN_CODE.matcher(withoutPairedBraces(shown)).matches();
        return plain ? "{@code " + shown + "}" : "<code>" + text(shown) + "</code>";
    }

    /** {@return the text with the braces of path templates taken out, which are harmless because they are balanced} */
    private static String withoutPairedBraces(String code) {
        return PAIRED_BRACES.matcher(code).replaceAll("$1");
    }

    private static void append(StringBuilder html, int c, int previous) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '\\' -> html.append("&#92;");
            case '/' -> html.append(previous == '*' ? "&#47;" : "/");
            case '*' -> html.append(previous == '/' ? "&#42;" : "*");
            // Only where a tag could begin: an e-mail address stays readable.
            case '@' -> html.append(Character.isLetterOrDigit(previous) ? "@" : "&#64;");
            default -> {
                if (Character.isWhitespace(c)) {
                    html.append(' ');
                } else if (c < 0x7f) {
                    html.append((char) c);
                } else {
                    html.append("&#").append(c).append(';');
                }
            }
        }
    }

    /** Control characters, bidirectional controls and half surrogate pairs are no text. */
    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Character.isWhitespace(c);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

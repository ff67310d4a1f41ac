package io.github.cubegen.contract.report;

/** Text of the descriptions within HTML and XML. */
final class Markup {
    private Markup() {}

    /** {@return the text so that it can stand in an element or in an attribute; what XML 1.0 can't hold is a replacement mark} */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isCharacter(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    /** <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>. */
    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}

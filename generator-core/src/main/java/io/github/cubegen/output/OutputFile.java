package io.github.cubegen.output;

/**
 * One file to write, in UTF-8. A Java source is printable ASCII with line feeds, so that it reads the same with every charset; a
 * description keeps its letters.
 *
 * @param path below the output folder, with {@code /} between the names; see {@link PathRules}
 * @param text the whole content
 */
public record OutputFile(String path, String text) {

    /** @throws IllegalStateException if the path or the text breaks a rule, which is a fault of the generator */
    public OutputFile {
        PathRules.check(path);
        if (path.endsWith(".java")) {
            checkSource(path, text);
        }
    }

    private static void checkSource(String path, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c > '~') {
                long line = 1
                        + text.substring(0, i)
                                .chars()
                                .filter(each -> each == '\n')
                                .count();
                throw new IllegalStateException(String.format(
                        "internal error: U+%04X, which is not printable ASCII, in %s:%d", (int) c, path, line));
            }
        }
    }
}

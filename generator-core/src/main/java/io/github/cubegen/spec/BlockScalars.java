package io.github.cubegen.spec;

import java.util.regex.Pattern;

/**
 * Empties the blank lines at the start of a YAML block scalar that have more spaces than its first line with text. YAML 1.2.2, section
 * 8.1.1.1 forbids them, and editors leave them; other parsers take them for empty, which is the only thing they can mean.
 */
final class BlockScalars {
    /** A block scalar begins, and finds out itself how deep it stands. */
    private static final Pattern HEADER = Pattern.compile("(.*[\\s:?-])?[|>][+-]?[ \\t]*(#.*)?");

    private final String text;
    private final StringBuilder evened = new StringBuilder();
    private int copied;

    private BlockScalars(String text) {
        this.text = text;
    }

    /** {@return the text with the same lines, of which those are empty} */
    static String even(String text) {
        return new BlockScalars(text).even();
    }

    private String even() {
        int depth = -1; // of the line with the header of the block that is open
        for (int start = 0; start < text.length(); start = next(start)) {
            int end = end(start);
            int indent = indent(start, end);
            if (start + indent == end || (depth >= 0 && indent > depth)) {
                continue; // a blank line, or text of the block
            }
            depth = -1;
            if (isHeader(start, end)) {
                depth = indent;
                evenFrom(next(start));
            }
        }
        return copied == 0 ? text : evened.append(text, copied, text.length()).toString();
    }

    private boolean isHeader(int start, int end) {
        // Nearly no line has one of these characters, and the pattern takes much longer.
        boolean possible = text.substring(start, end).indexOf('|') >= 0
                || text.substring(start, end).indexOf('>') >= 0;
        return possible && HEADER.matcher(text).region(start, end).matches();
    }

    private void evenFrom(int first) {
        int start = first;
        while (start < text.length() && start + indent(start, end(start)) == end(start)) {
            start = next(start);
        }
        int depth = start < text.length() ? indent(start, end(start)) : 0;
        for (int line = first; line < start; line = next(line)) {
            if (end(line) - line > depth) {
                evened.append(text, copied, line);
                copied = end(line);
            }
        }
    }

    private int end(int start) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private int next(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private int indent(int start, int end) {
        int indent = start;
        while (indent < end && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent - start;
    }
}

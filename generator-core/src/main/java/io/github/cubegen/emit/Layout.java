package io.github.cubegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the text that JavaPoet prints the layout that a person would have chosen: comments of one line on one line,
 * braces of an empty body together, record components below each other, fields without blank lines between them.
 *
 * <p>Works by line. That is safe, because no line of code or comment that the emitters write can look like another kind:
 * string literals never contain a line end, and each line of a comment starts with {@code *}.
 */
final class Layout {
    static final int WIDTH = 100;

    private static final Pattern RECORD_HEADER = Pattern.compile("(public |static |final )*record \\w+\\(.*");
    private static final Pattern SEALED_HEADER = Pattern.compile("(public sealed interface \\w+) (permits .*\\{)");

    private static final Pattern FIELD =
            Pattern.compile("(private|public static final|private static final|private final) .*;");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*[,;]?");

    private final List<String> lines;
    private final StringBuilder out = new StringBuilder();

    private Layout(List<String> lines) {
        this.lines = lines;
    }

    static String tidy(String source) {
        List<String> lines = shortComments(List.of(source.split("\n", -1)));
        return new Layout(emptyBodies(lines)).tidied();
    }

    private static List<String> shortComments(List<String> lines) {
        List<String> tidied = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith("/**") && line.strip().equals("/**") && isShort(lines, i)) {
                tidied.add(line + lines.get(i + 1).strip().substring(1) + " */");
                i += 2;
            } else {
                tidied.add(line);
            }
        }
        return tidied;
    }

    private static boolean isShort(List<String> lines, int start) {
        String text = lines.get(start + 1).strip();
        return lines.get(start + 2).strip().equals("*/")
                && lines.get(start).length() + text.length() - 1 + " */".length() <= WIDTH;
    }

    private static List<String> emptyBodies(List<String> lines) {
        List<String> tidied = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean empty = line.endsWith("{")
                    && !isComment(line)
                    && i + 1 < lines.size()
                    && lines.get(i + 1).strip().equals("}");
            tidied.add(empty ? line + "}" : line);
            i += empty ? 1 : 0;
        }
        return tidied;
    }

    private String tidied() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains("record ") && RECORD_HEADER.matcher(line.strip()).matches()) {
                i = recordHeader(i);
            } else if (lines.get(i).length() > WIDTH && sealedHeader(lines.get(i))) {
                out.append('\n');
            } else if (!(line.isEmpty() && isBetweenFields(i))) {
                out.append(line.stripTrailing());
                if (i + 1 < lines.size()) {
                    out.append('\n');
                }
            }
        }
        return out.toString();
    }

    /** {@return whether the line is the header of a sealed interface; it is then written over several lines} */
    private boolean sealedHeader(String line) {
        Matcher header = SEALED_HEADER.matcher(line);
        if (!header.matches()) {
            return false;
        }
        out.append(header.group(1)).append("\n    ").append(Wrapping.wrap(header.group(2), 4, "        "));
        return true;
    }

    private int recordHeader(int start) {
        StringBuilder header = new StringBuilder(lines.get(start));
        int end = start;
        while (!lines.get(end).endsWith("{") && !lines.get(end).endsWith("{}")) {
            end++;
            header.append(header.charAt(header.length() - 1) == '(' ? "" : " ")
                    .append(lines.get(end).strip());
        }
        out.append(RecordHeader.layOut(header.toString())).append('\n');
        return end;
    }

    private boolean isBetweenFields(int blank) {
        if (blank == 0 || blank + 2 >= lines.size() || !isField(lines.get(blank - 1))) {
            return false;
        }
        String next = lines.get(blank + 1);
        boolean commented = next.strip().startsWith("/** ") && next.endsWith("*/");
        return isField(commented ? lines.get(blank + 2) : next);
    }

    private static boolean isField(String line) {
        String code = line.strip();
        return FIELD.matcher(code).matches() || CONSTANT.matcher(code).matches();
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("*");
    }
}

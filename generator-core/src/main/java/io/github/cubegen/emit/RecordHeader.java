package io.github.cubegen.emit;

import java.util.ArrayList;
import java.util.List;

/** Lays out the header of a record: its components below each other, unless there is one that fits on the line. */
final class RecordHeader {
    private RecordHeader() {}

    static String layOut(String header) {
        int open = header.indexOf('(');
        int close = header.lastIndexOf(')');
        List<String> components = components(header.substring(open + 1, close));
        if (components.size() < 2 && header.length() <= Layout.WIDTH) {
            return header;
        }
        String indent = " ".repeat(header.length() - header.stripLeading().length() + 4);
        return header.substring(0, open + 1)
                + "\n"
                + indent
                + String.join(",\n" + indent, components)
                + header.substring(close);
    }

    private static List<String> components(String text) {
        List<String> components = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '<' -> depth++;
                case '>' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        components.add(text.substring(start, i).strip());
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        components.add(text.substring(start).strip());
        return components;
    }
}

package io.github.cubegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the blocks of a CommonMark text into blocks of a Javadoc comment: paragraphs, headings (as bold paragraphs, since
 * a heading has no right level inside a comment), lists (flat), code and tables (both as {@code <pre>}).
 */
final class MarkdownBlocks {
    /** In UTF-16 units. A comment that is longer helps nobody; the rest of the text is left out. */
    private static final int MAX_LENGTH = 20_000;

    private static final Pattern LINE_END = Pattern.compile("\\R|[\\u2028\\u2029]");
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}> ?");
    private static final Pattern ELEMENTS = Pattern.compile("<[^>]*>");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6} +(.*?) *#*");
    private static final Pattern ITEM = Pattern.compile(" *(?:([-*+])|\\d{1,9}[.)]) +(.*)");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:- *){3,}|(?:\\* *){3,}|(?:_ *){3,}|=+|-{2,}) *");
    private static final Pattern FENCE = Pattern.compile(" *(```|~~~).*");

    private final List<String> blocks = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;

    private enum Kind {
        PARAGRAPH,
        BULLETS,
        NUMBERS,
        TABLE,
        CODE
    }

    private MarkdownBlocks() {}

    /** {@return blocks of HTML; a block that starts with {@code <} is an element, any other is the text of a paragraph} */
    static List<String> convert(String markdown) {
        String shortened = markdown.length() <= MAX_LENGTH ? markdown : markdown.substring(0, MAX_LENGTH);
        MarkdownBlocks converter = new MarkdownBlocks();
        for (String line : LINE_END.split(shortened, -1)) {
            converter.add(line.replace("\t", "    "));
        }
        converter.end(Kind.PARAGRAPH);
        return converter.blocks;
    }

    private void add(String line) {
        if (kind == Kind.CODE || FENCE.matcher(line).matches()) {
            code(line);
            return;
        }
        String content = QUOTE.matcher(line).replaceFirst("");
        Matcher heading = HEADING.matcher(content);
        Matcher item = ITEM.matcher(content);
        if (content.isBlank() || RULE.matcher(content).matches()) {
            blank();
        } else if (heading.matches()) {
            end(Kind.PARAGRAPH);
            block("<strong>" + MarkdownInlines.convert(heading.group(1)) + "</strong>");
        } else if (item.matches()) {
            startOf(item.group(1) == null ? Kind.NUMBERS : Kind.BULLETS);
            pending.add(item.group(2));
        } else if (content.stripLeading().startsWith("|")) {
            startOf(Kind.TABLE);
            pending.add(content);
        } else {
            continued(content);
        }
    }

    private void code(String line) {
        if (kind != Kind.CODE) {
            end(Kind.CODE);
        } else if (FENCE.matcher(line).matches()) {
            end(Kind.PARAGRAPH);
        } else {
            pending.add(line);
        }
    }

    /** A blank line ends a paragraph or table; items of one list may stand apart. */
    private void blank() {
        if (kind == Kind.PARAGRAPH || kind == Kind.TABLE) {
            end(Kind.PARAGRAPH);
        } else {
            pending.add("");
        }
    }

    private void startOf(Kind next) {
        if (kind != next) {
            end(next);
        }
    }

    private void continued(String content) {
        boolean newParagraph =
                !pending.isEmpty() && pending.get(pending.size() - 1).isEmpty() && !content.startsWith("  ");
        if (kind == Kind.TABLE || newParagraph) {
            end(Kind.PARAGRAPH);
        }
        if (kind == Kind.PARAGRAPH || pending.isEmpty()) {
            pending.add(content.strip());
        } else {
            int last = pending.size() - 1;
            pending.set(last, (pending.get(last) + " " + content.strip()).strip());
        }
    }

    private void end(Kind next) {
        switch (kind) {
            case PARAGRAPH -> block(MarkdownInlines.convert(String.join(" ", pending)));
            case BULLETS -> list("ul");
            case NUMBERS -> list("ol");
            case TABLE, CODE -> preformatted();
        }
        pending.clear();
        kind = next;
    }

    private void list(String element) {
        List<String> items = pending.stream()
                .map(MarkdownInlines::convert)
                .filter(item -> !item.isBlank())
                .map(item -> "  <li>" + item.strip())
                .toList();
        if (!items.isEmpty()) {
            blocks.add("<" + element + ">\n" + String.join("\n", items) + "\n</" + element + ">");
        }
    }

    private void preformatted() {
        List<String> shown = pending.stream()
                .map(JavadocEscaper::text)
                .map(String::stripTrailing)
                .toList();
        String text = String.join("\n", shown).stripTrailing();
        if (!text.isBlank()) {
            blocks.add("<pre>\n" + text + "\n</pre>");
        }
    }

    private void block(String html) {
        if (!ELEMENTS.matcher(html).replaceAll("").isBlank()) {
            blocks.add(html.strip());
        }
    }
}

package io.github.cubegen.bench;

import java.util.List;
import java.util.stream.Collectors;

/** The page that the benchmarks write. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String title) {
        text.append('\n').append("#".repeat(level)).append(' ').append(title).append("\n\n");
        return this;
    }

    Markdown paragraph(String sentence) {
        text.append(sentence).append("\n\n");
        return this;
    }

    Markdown header(String... cells) {
        row(List.of(cells));
        text.append('|').append("---|".repeat(cells.length)).append('\n');
        return this;
    }

    Markdown row(String... cells) {
        return row(List.of(cells));
    }

    private Markdown row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    @Override
    public String toString() {
        return text.toString().strip() + "\n";
    }
}

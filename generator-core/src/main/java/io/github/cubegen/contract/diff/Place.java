package io.github.cubegen.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the two descriptions.
 *
 * @param pointer in the resolved description
 * @param location file, line and column; null until it is looked up
 * @param snippet what stands there, as JSON on one line, at most {@value #LONGEST_SNIPPET} characters; empty until it is looked up
 * @param lines the same as at most {@value #MOST_LINES} lines of JSON
 */
public record Place(JsonPointer pointer, @Nullable Location location, String snippet, List<String> lines) {
    /** How much of a place is shown on one line. */
    public static final int LONGEST_SNIPPET = 240;

    /** How much of a place is shown on several. */
    public static final int MOST_LINES = 24;

    /** What says nothing to a program, and hides the rest where there is room for little. */
    private static final List<String> TEXTS = List.of("title", "summary", "description", "example", "examples");

    public Place {
        lines = List.copyOf(lines);
    }

    /** {@return a place that is not looked up yet} */
    public static Place at(JsonPointer pointer) {
        return new Place(pointer, null, "", List.of());
    }

    /**
     * {@return a place that was looked up}
     *
     * @param node what stands there
     */
    public static Place of(JsonPointer pointer, @Nullable Location location, JsonNode node) {
        JsonNode brief = node instanceof ObjectNode object ? object.deepCopy().without(TEXTS) : node;
        List<String> lines = brief.isMissingNode()
                ? List.of()
                : brief.toPrettyString()
                        .lines()
                        .limit(MOST_LINES + 1L)
                        .map(Place::shown)
                        .toList();
        return new Place(
                pointer,
                location,
                shown(brief.toString()),
                lines.size() <= MOST_LINES
                        ? lines
                        : Stream.concat(lines.stream().limit(MOST_LINES), Stream.of("…"))
                                .toList());
    }

    /** As much as there is room for, without a character that could make a reader see another text. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_SNIPPET)
                .forEach(c -> shown.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c));
        return shown.length() < LONGEST_SNIPPET
                ? shown.toString()
                : shown.append('…').toString();
    }
}

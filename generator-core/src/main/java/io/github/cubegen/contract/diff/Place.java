package io.github.cubegen.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the two descriptions.
 *
 * @param pointer in the resolved description
 * @param location file, line and column; null until it is looked up
 * @param snippet what stands there, as JSON, at most {@value #LONGEST_SNIPPET} characters; empty until it is looked up
 */
public record Place(JsonPointer pointer, @Nullable Location location, String snippet) {
    /** How much of a place is shown. */
    public static final int LONGEST_SNIPPET = 240;

    /** What says nothing to a program, and hides the rest where there is room for little. */
    private static final List<String> TEXTS = List.of("title", "summary", "description", "example", "examples");

    /** {@return a place that is not looked up yet} */
    public static Place at(JsonPointer pointer) {
        return new Place(pointer, null, "");
    }

    /**
     * {@return a place that was looked up}
     *
     * @param node what stands there
     */
    public static Place of(JsonPointer pointer, @Nullable Location location, JsonNode node) {
        JsonNode brief = node instanceof ObjectNode object ? object.deepCopy().without(TEXTS) : node;
        StringBuilder shown = new StringBuilder();
        // No character that could make a reader see another text.
        brief.toString()
                .codePoints()
                .limit(LONGEST_SNIPPET)
                .forEach(c -> shown.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c));
        if (shown.length() >= LONGEST_SNIPPET) {
            shown.append('…');
        }
        return new Place(pointer, location, shown.toString());
    }
}

package io.github.cubegen.spec.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import java.util.List;
import java.util.Map;

/**
 * A JSONPath (RFC 9535), with the functions {@code length}, {@code count} and {@code value}. {@code match} and
 * {@code search} are refused: they need regular expressions.
 */
public final class JsonPath {
    private final Query query;

    private JsonPath(Query query) {
        this.query = query;
    }

    /**
     * {@return the JSONPath that a text is}
     *
     * @throws JsonPathException if it is none
     */
    public static JsonPath parse(String text) throws JsonPathException {
        return new JsonPath(new QueryParser(new TextCursor(text)).parse());
    }

    /**
     * {@return what it selects, in the order of the standard; a node can be selected twice}
     *
     * @param root the tree to select from
     * @param visits how much work it may cause
     * @throws VisitLimitException if it causes more
     */
    public List<Match> select(JsonNode root, Visits visits) throws VisitLimitException {
        return new Evaluator(root, visits).select(query, Match.root(root));
    }

    /** {@return which of the names that it starts with is missing in a tree, as the end of a sentence; empty if none is} */
    public String missing(JsonNode root) {
        JsonNode at = root;
        JsonPointer pointer = JsonPointer.ROOT;
        for (Segment segment : query.segments()) {
            if (!segment.isSingular() || !(segment.selectors().get(0) instanceof Selector.Name name)) {
                return "";
            }
            JsonNode next = at.path(name.name());
            if (next.isMissingNode()) {
                List<String> names =
                        at.properties().stream().map(Map.Entry::getKey).toList();
                return ": #" + pointer + " has no '" + name.name() + "'" + NearestName.hint(name.name(), names);
            }
            at = next;
            pointer = pointer.child(name.name());
        }
        return "";
    }
}

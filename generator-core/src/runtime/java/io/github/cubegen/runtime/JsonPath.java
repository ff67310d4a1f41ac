package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** Names the place in a JSON text, as in {@code $.items[3].user.created_at} (RFC 9535). */
final class JsonPath {
    /** The place of the whole text. */
    static final String ROOT = "$";

    /** Property names come from the server; a message need not repeat a long one. */
    private static final int MAX_NAME = 100;

    /** Enough of a path at each of its ends, where it is longer than a message can bear. */
    private static final int MAX_END = 150;

    /** Not for use. */
    private JsonPath() {}

    /**
     * {@return the place of the value that the parser stands on; both ends of a long one}
     *
     * @param parser the parser
     */
    static String of(JsonParser parser) {
        JsonToken token = parser.currentToken();
        JsonStreamContext context = parser.getParsingContext();
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        String path = append(opens ? context.getParent() : context);
        return path.length() <= 2 * MAX_END
                ? path
                : path.substring(0, MAX_END) + '\u2026' + path.substring(path.length() - MAX_END);
    }

    /**
     * {@return the place that a context stands for}
     *
     * @param context where the parser is
     */
    private static String append(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return ROOT;
        }
        String parent = append(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent + '[' + context.getCurrentIndex() + ']' : parent;
        }
        String name = context.getCurrentName();
        return name == null ? parent : parent + member(name);
    }

    /**
     * {@return the step to a property}
     *
     * @param name the property
     */
    private static String member(String name) {
        if (name.length() <= MAX_NAME && isPlain(name)) {
            return '.' + name;
        }
        return "['" + Excerpt.of(name, MAX_NAME) + "']";
    }

    /**
     * {@return whether a name needs no quotes}
     *
     * @param name the name
     */
    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c == '_' || c == '-' || Character.isLetterOrDigit(c));
    }
}

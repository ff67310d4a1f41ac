package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that Swagger Parser can mean with a text like {@code paths.'/users'(get).parameters.[limit].schemas.type}.
 *
 * @param pointer the closest part of the document that could be found
 * @param rest the name after it, which the document does not have there
 */
record SwaggerPath(JsonPointer pointer, String rest) {

    private static final String SEPARATORS = ".'()[]";
    private static final String PARAMETERS = "parameters";

    /**
     * {@return the places that the text can mean, at least one} Elements of lists go by their names, of which several can
     * have the same or none, or by nothing at all.
     */
    static List<SwaggerPath> find(JsonNode tree, String text) {
        List<SwaggerPath> found = new ArrayList<>();
        follow(tree, JsonPointer.ROOT, text, 0, "", found);
        return found;
    }

    private static void follow(
            JsonNode node, JsonPointer pointer, String text, int at, String rest, List<SwaggerPath> found) {
        if (at >= text.length()) {
            found.add(new SwaggerPath(pointer, rest));
            return;
        }
        String name = member(node, text, at);
        if (name != null) {
            follow(Trees.child(node, name), pointer.child(name), text, at + name.length(), "", found);
            return;
        }
        List<Integer> elements = elements(node, text, at);
        for (int index : elements) {
            JsonNode element = node.path(index);
            follow(
                    element,
                    pointer.child(index),
                    text,
                    at + elementName(element).length(),
                    "",
                    found);
        }
        if (!elements.isEmpty()) {
            return;
        }
        char next = text.charAt(at);
        if (next == '[' && node.path(PARAMETERS).isArray()) {
            // Those of a path are named right after it.
            follow(node.path(PARAMETERS), pointer.child(PARAMETERS), text, at + 1, "", found);
        } else if (SEPARATORS.indexOf(next) >= 0) {
            follow(node, pointer, text, at + 1, rest, found);
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                follow(node.path(i), pointer.child(i), text, at, "", found);
            }
        } else {
            unknown(node, pointer, text, at, found);
        }
    }

    private static void unknown(JsonNode node, JsonPointer pointer, String text, int at, List<SwaggerPath> found) {
        int end = end(text, at);
        String rest = text.substring(at, end);
        if (rest.equals("schemas") && node.has("schema")) {
            follow(node.path("schema"), pointer.child("schema"), text, end, "", found);
        } else if (node.path("name").asText().equals(rest)) {
            follow(node, pointer, text, end, "", found);
        } else {
            follow(node, pointer, text, end, rest, found);
        }
    }

    /** {@return the longest member name with which the text goes on} */
    private static @Nullable String member(JsonNode node, String text, int at) {
        String longest = null;
        for (var member : node.properties()) {
            String name = member.getKey();
            boolean longer = !name.isEmpty() && (longest == null || name.length() > longest.length());
            if (longer && text.startsWith(name, at) && isEnd(text, at + name.length())) {
                longest = name;
            }
        }
        return longest;
    }

    /** {@return the indexes of the elements that have the longest name with which the text goes on} */
    private static List<Integer> elements(JsonNode node, String text, int at) {
        List<Integer> longest = new ArrayList<>();
        int length = 1;
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String name = elementName(node.get(i));
            boolean fits = name.length() >= length && text.startsWith(name, at) && isEnd(text, at + name.length());
            if (fits && name.length() > length) {
                length = name.length();
                longest.clear();
            }
            if (fits) {
                longest.add(i);
            }
        }
        return longest;
    }

    /** Parameters go by their names; one that has none is called unknown. */
    private static String elementName(JsonNode element) {
        return element.path("name").asText("unknown");
    }

    private static int end(String text, int from) {
        int end = from;
        while (!isEnd(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || SEPARATORS.indexOf(text.charAt(at)) >= 0;
    }
}

package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The place that Swagger Parser means with a text like {@code paths.'/users'(get).parameters.[limit].schemas.type}.
 *
 * @param pointer the closest part of the document that could be found
 * @param rest the name after it, which the document does not have there
 */
record SwaggerPath(JsonPointer pointer, String rest) {

    private static final String SEPARATORS = ".'()[]";

    static SwaggerPath find(JsonNode tree, String text) {
        JsonNode node = tree;
        JsonPointer pointer = JsonPointer.ROOT;
        String rest = "";
        int at = 0;
        while (at < text.length()) {
            String name = member(node, text, at);
            if (name != null) {
                at += name.length();
                pointer = pointer.child(name);
                node = Trees.child(node, name);
                rest = "";
                continue;
            }
            int index = element(node, text, at);
            if (index >= 0) {
                at += elementName(node.path(index)).length();
                pointer = pointer.child(index);
                node = node.path(index);
                rest = "";
                continue;
            }
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                at++;
                continue;
            }
            int end = end(text, at);
            rest = text.substring(at, end);
            at = end;
            if (rest.equals("schemas") && node.has("schema")) {
                pointer = pointer.child("schema");
                node = node.path("schema");
                rest = "";
            } else if (node.path("name").asText().equals(rest)) {
                rest = "";
            }
        }
        return new SwaggerPath(pointer, rest);
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

    /** {@return the index of the element with the longest name with which the text goes on; negative if none} */
    private static int element(JsonNode node, String text, int at) {
        int longest = -1;
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String name = elementName(node.get(i));
            boolean fits = !name.isEmpty() && text.startsWith(name, at) && isEnd(text, at + name.length());
            if (fits
                    && (longest < 0
                            || name.length() > elementName(node.get(longest)).length())) {
                longest = i;
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

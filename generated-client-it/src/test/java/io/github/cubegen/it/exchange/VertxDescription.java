package io.github.cubegen.it.exchange;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The description in a form that Vert.x OpenAPI 5.0 reads as it is meant. What is changed, and why, is in
 * docs/decisions/005-independent-validation.md.
 */
final class VertxDescription {
    private static final Set<String> MEDIA_TYPES =
            Set.of("application/json", "application/octet-stream", "multipart/form-data", "text/plain");

    private VertxDescription() {}

    /** The whole document, adapted. */
    static JsonObject of(Description description) {
        return (JsonObject) adapt(description.document());
    }

    /** The name of a query parameter: brackets would be read as part of a regular expression. */
    static String parameterName(String name) {
        return name.replace('[', '~').replace(']', '~');
    }

    private static Object adapt(Object node) {
        if (node instanceof Collection<?> items) {
            JsonArray copy = new JsonArray();
            items.forEach(item -> copy.add(item == null ? null : adapt(item)));
            return copy;
        }
        if (!(node instanceof Map<?, ?> map)) {
            return node;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, value == null ? null : adapt(value)));
        if ("deepObject".equals(copy.get("style"))) {
            copy.put("style", "form");
            copy.put("explode", false);
        }
        if ("query".equals(copy.get("in")) && copy.get("name") instanceof String name) {
            copy.put("name", parameterName(name));
        }
        // The address of a server with a variable is refused, and no address plays a part here. A property of this name
        // is
        // no list.
        if (map.get("servers") instanceof List) {
            copy.remove("servers");
        }
        // The formats of numbers are demanded of every type, of null too; JSON Schema demands them of numbers only.
        if (map.get("type") instanceof List && List.of("int32", "int64").contains(copy.getOrDefault("format", ""))) {
            copy.remove("format");
        }
        if (copy.get("content") instanceof JsonObject content) {
            content.fieldNames().removeIf(name -> name.contains("/") && !MEDIA_TYPES.contains(name));
        }
        return new JsonObject(copy);
    }
}

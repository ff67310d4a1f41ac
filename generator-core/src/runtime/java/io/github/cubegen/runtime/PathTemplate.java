package io.github.cubegen.runtime;

import java.util.Map;

/** Puts values into paths like {@code /users/{user_id}} (OpenAPI 3.1, section Path Templating). */
final class PathTemplate {
    /** Not for use. */
    private PathTemplate() {}

    /**
     * {@return the path}
     *
     * @param template the path with names in braces
     * @param values what stands in their place, encoded
     * @throws IllegalStateException if a name has no value
     * @throws IllegalArgumentException if the values make up a segment that servers take for the way to another path
     */
    static String expand(String template, Map<String, String> values) {
        StringBuilder path = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("A brace is open in the path " + template);
            }
            String name = template.substring(open + 1, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("No value for " + name + " in the path " + template);
            }
            path.append(template, from, open).append(value);
            from = close + 1;
        }
        path.append(template, from, template.length());
        return from == 0 ? template : checked(path.toString(), template);
    }

    /**
     * {@return the path}
     *
     * @param path the path with its values; they have no slash
     * @param template where it comes from, for messages
     */
    private static String checked(String path, String template) {
        for (String segment : path.split("/", -1)) {
            // Encoding a dot would not help: %2E is the same character to a server (RFC 3986, section 6.2.2.2).
            // Many servers take parameters off a segment, as in "..;x=1", before they look at it.
            int end = segment.indexOf(';');
            String name = end < 0 ? segment : segment.substring(0, end);
            if (name.equals(".") || name.equals("..")) {
                throw new IllegalArgumentException("The value " + segment + " is not allowed in the path " + template);
            }
        }
        return path;
    }
}

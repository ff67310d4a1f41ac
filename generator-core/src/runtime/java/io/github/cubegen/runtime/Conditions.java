package io.github.cubegen.runtime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** Writes the conditions of a filter, for generated code: a field with an operator, and the text of its value. */
public final class Conditions {
    /** Not for use. */
    private Conditions() {}

    /**
     * {@return the name of a condition on the wire}
     *
     * @param before what stands before the field
     * @param field the field
     * @param after what stands behind the field
     * @throws IllegalArgumentException if no field has such a name: it is empty, or has brackets, which are for operators
     */
    public static String key(String before, String field, String after) {
        if (field.isBlank() || field.indexOf('[') >= 0 || field.indexOf(']') >= 0) {
            throw new IllegalArgumentException("A field can't be called \"" + field + '"');
        }
        return before + field + after;
    }

    /**
     * {@return the text of a value}
     *
     * @param value a text, a number or a truth value
     * @throws IllegalArgumentException if it is a number that is not finite
     */
    public static String text(Object value) {
        Objects.requireNonNull(value, "value");
        boolean exact = value instanceof Number && !(value instanceof Double || value instanceof Float);
        return exact ? value.toString() : ParameterText.of(value);
    }

    /**
     * {@return the text of several values}
     *
     * @param values the values
     * @param separator what stands between them
     * @param types of which each value is one
     * @throws IllegalArgumentException if there is no value, if one is of another type, or if a text has the separator in
     *     itself: the server would take it for two
     */
    public static String text(List<?> values, String separator, Class<?>... types) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A condition needs at least one value");
        }
        StringJoiner text = new StringJoiner(separator);
        for (Object value : values) {
            String one = text(value);
            boolean fits = false;
            for (Class<?> type : types) {
                fits |= type.isInstance(value);
            }
            if (!fits || one.contains(separator)) {
                throw new IllegalArgumentException("The list of a condition can't hold "
                        + (fits ? '"' + one + '"' : "a " + value.getClass().getSimpleName()));
            }
            text.add(one);
        }
        return text.toString();
    }

    /**
     * Refuses a filter without a condition, which everything would meet.
     *
     * @param conditions the conditions
     * @param type the filter
     * @throws IllegalArgumentException if there is none
     */
    public static void any(Map<String, ?> conditions, String type) {
        if (conditions.keySet().stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException(type + " needs at least one condition");
        }
    }
}

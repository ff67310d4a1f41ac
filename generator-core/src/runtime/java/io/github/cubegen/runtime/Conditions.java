package io.github.cubegen.runtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** Writes the conditions of a filter, for generated code: a field with an operator, and the text of its value. */
public final class Conditions {
    /** The digits of a number on each side of the point. */
    private static final int MOST_DIGITS = 1000;

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
     * {@return the text of a value; a number has no exponent, which not every server reads in an address}
     *
     * @param value a text, a number or a truth value
     * @throws IllegalArgumentException if it is a number that is not finite, or has more than 1000 digits on a side of the point
     */
    public static String text(Object value) {
        Objects.requireNonNull(value, "value");
        return value instanceof Number number ? plain(number) : ParameterText.of(value);
    }

    /**
     * {@return the digits of a number}
     *
     * @param number any number
     * @throws IllegalArgumentException if it is not finite, or has more than 1000 digits on a side of the point
     */
    private static String plain(Number number) {
        BigDecimal exact;
        try {
            exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A condition can't hold the number " + number, e);
        }
        // The text of a number may be short, and its digits more than there is memory.
        if (exact.scale() > MOST_DIGITS || (long) exact.precision() - exact.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "A condition can't hold a number of more than " + MOST_DIGITS + " digits");
        }
        return exact.toPlainString();
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

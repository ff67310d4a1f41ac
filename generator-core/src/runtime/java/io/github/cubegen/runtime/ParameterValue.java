package io.github.cubegen.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of a parameter, as far as its style cares: one, several, or named ones. */
sealed interface ParameterValue {
    /**
     * {@return the parts of a value; null if there is none}
     * Null members are left out, and so is a value without parts (RFC 6570, section 2.3).
     *
     * @param name the parameter, for messages
     * @param value a value, a collection or a map
     * @throws IllegalArgumentException if a type is not fit for a parameter, or an item is null or without parts: no style has a
     *     notation for it, and without it the list would be another one
     */
    static @Nullable ParameterValue of(String name, @Nullable Object value) {
        if (value == null || value instanceof JsonValue.JsonNull) {
            return null;
        }
        if (value instanceof Collection<?> items) {
            return items(name, items);
        }
        if (value instanceof JsonValue.JsonArray array) {
            return items(name, array.values());
        }
        if (value instanceof Map<?, ?> members) {
            return members(name, members);
        }
        if (value instanceof JsonValue.JsonObject object) {
            return members(name, object.values());
        }
        return new Single(ParameterText.of(value));
    }

    /**
     * {@return the parts of a value that has a codec; null if there is none}
     *
     * @param <V> the type of the value
     * @param name the parameter, for messages
     * @param value the value
     * @param codec how it stands in JSON
     */
    static <V> @Nullable ParameterValue of(String name, @Nullable V value, JsonCodec<V> codec) {
        return value == null ? null : of(name, Json.decode(Codecs.JSON, Json.encode(codec, value)));
    }

    /**
     * {@return the items of an array}
     *
     * @param name the parameter
     * @param values the items
     */
    private static @Nullable ParameterValue items(String name, Collection<?> values) {
        List<ParameterValue> parts = new ArrayList<>();
        for (Object value : values) {
            ParameterValue part = of(name, value);
            if (part == null) {
                boolean isNull = value == null || value instanceof JsonValue.JsonNull;
                throw new IllegalArgumentException("The parameter " + name + " can't hold "
                        + (isNull ? "null" : "an item without parts") + ": item " + parts.size());
            }
            parts.add(part);
        }
        return parts.isEmpty() ? null : new Items(parts);
    }

    /**
     * {@return the members of an object}
     *
     * @param parameter the parameter
     * @param values the members by name
     */
    private static @Nullable ParameterValue members(String parameter, Map<?, ?> values) {
        Map<String, ParameterValue> parts = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            ParameterValue part = of(parameter, value);
            if (part != null) {
                parts.put(ParameterText.of(Objects.requireNonNull(name)), part);
            }
        });
        return parts.isEmpty() ? null : new Members(parts);
    }

    /**
     * {@return the text of a part}
     *
     * @param name what it is called
     * @param part the part
     * @throws IllegalArgumentException if it has parts itself, which only deep objects can have
     */
    private static String text(String name, ParameterValue part) {
        if (part instanceof Single single) {
            return single.text();
        }
        throw new IllegalArgumentException("This style can't hold the parts of " + name);
    }

    /**
     * One value.
     *
     * @param text its text
     */
    record Single(String text) implements ParameterValue {}

    /**
     * An array.
     *
     * @param parts its items, at least one
     */
    record Items(List<ParameterValue> parts) implements ParameterValue {
        /**
         * {@return the texts of the items}
         *
         * @throws IllegalArgumentException if an item has parts itself, which only deep objects can have
         */
        List<String> texts() {
            return parts.stream().map(part -> text("an item", part)).toList();
        }

        /** {@return whether no item has parts} */
        boolean areSingle() {
            return parts.stream().allMatch(Single.class::isInstance);
        }
    }

    /**
     * An object.
     *
     * @param parts its members, at least one
     */
    record Members(Map<String, ParameterValue> parts) implements ParameterValue {
        /**
         * {@return the members as texts}
         *
         * @throws IllegalArgumentException if a member has parts itself, which only deep objects can have
         */
        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            parts.forEach((name, part) -> texts.put(name, text(name, part)));
            return texts;
        }
    }
}

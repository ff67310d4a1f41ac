package io.github.cubegen.runtime;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks for values that a type can't do without. */
public final class Required {
    /** Not for use. */
    private Required() {}

    /**
     * {@return the value}
     *
     * @param <T> the type of the value
     * @param value what was set, if anything was
     * @param type the type that is built
     * @param property the property, as in the JSON
     * @throws MissingPropertyException if there is no value
     */
    public static <T> T value(@Nullable T value, String type, String property) {
        if (value == null) {
            throw new MissingPropertyException(type, property);
        }
        return value;
    }

    /**
     * Refuses a builder that was not told whether a property is null.
     *
     * @param unset the properties that were not set, as in the JSON; null where that does not count
     * @param type the type that is built
     * @throws MissingPropertyException if there is one
     */
    public static void allSet(@Nullable Set<String> unset, String type) {
        if (unset != null && !unset.isEmpty()) {
            throw MissingPropertyException.orNull(type, unset.iterator().next());
        }
    }

    /**
     * Refuses a property that has a setter of its own: in JSON it would stand twice.
     *
     * @param property the property, as in the JSON
     * @param declared each property that the description names, and its setter
     * @throws IllegalArgumentException if the property has a setter
     */
    public static void undeclared(String property, String... declared) {
        Objects.requireNonNull(property, "name");
        for (int i = 0; i < declared.length; i += 2) {
            if (property.equals(declared[i])) {
                throw new IllegalArgumentException(
                        "The description names the property " + property + ": set it by " + declared[i + 1] + "()");
            }
        }
    }

    /**
     * {@return the items of a parameter that an empty list would leave out, where the description asks for at least one}
     *
     * @param <C> the type of the items
     * @param items what was given; null if the parameter is left out on purpose
     * @param parameter the parameter, as on the wire
     * @throws IllegalArgumentException if there is no item
     */
    public static <C extends Collection<?>> @Nullable C items(@Nullable C items, String parameter) {
        if (items != null && items.isEmpty()) {
            throw new IllegalArgumentException("The parameter " + parameter + " needs at least one item");
        }
        return items;
    }

    /**
     * {@return the members of a parameter that an empty object would leave out, where the description asks for at least one}
     *
     * @param <M> the type of the members
     * @param members what was given; null if the parameter is left out on purpose
     * @param parameter the parameter, as on the wire
     * @throws IllegalArgumentException if there is no member
     */
    public static <M extends Map<?, ?>> @Nullable M items(@Nullable M members, String parameter) {
        if (members != null && members.isEmpty()) {
            throw new IllegalArgumentException("The parameter " + parameter + " needs at least one item");
        }
        return members;
    }
}

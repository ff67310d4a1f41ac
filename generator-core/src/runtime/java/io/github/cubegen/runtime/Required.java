package io.github.cubegen.runtime;

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
}

package io.github.cubegen.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a builder collects. When an unmodifiable map takes it over, it is marked, so that the builder copies it
 * before it goes on. Like its builder, it belongs to one thread.
 *
 * @param <T> the type of the values
 */
final class GrowingMap<T extends @Nullable Object> extends LinkedHashMap<String, T> {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** Whether an unmodifiable map shows these values. */
    private boolean shared;

    /**
     * Copies a map.
     *
     * @param values what to start with
     */
    GrowingMap(Map<String, T> values) {
        super(values);
    }

    /** {@return whether an unmodifiable map shows these values, so that they may not change} */
    boolean isShared() {
        return shared;
    }

    /** Says that an unmodifiable map shows these values from now on. */
    void share() {
        shared = true;
    }
}

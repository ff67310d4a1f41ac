package io.github.cubegen.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map that keeps its order and can be told from a modifiable one, so that it is not copied again.
 *
 * @param <T> the type of the values
 */
final class FrozenMap<T extends @Nullable Object> extends AbstractMap<String, T> {
    /** The values, which nothing changes: all but {@link #entries}, whose callers only read, see them through an unmodifiable view. */
    private final Map<String, T> values;

    /**
     * Shows a map.
     *
     * @param values what nothing else changes
     */
    private FrozenMap(Map<String, T> values) {
        this.values = values;
    }

    /**
     * {@return an unmodifiable copy}
     *
     * @param <T> the type of the values
     * @param values the values
     */
    // Unmodifiable, so that a map of a narrower type of values is one of the wider, too.
    @SuppressWarnings("unchecked")
    static <T extends @Nullable Object> Map<String, T> copyOf(Map<String, ? extends T> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        if (values instanceof FrozenMap) {
            return (Map<String, T>) values;
        }
        if (values instanceof GrowingMap<? extends T> growing) {
            growing.share();
            return new FrozenMap<>((Map<String, T>) values);
        }
        return new FrozenMap<>(new LinkedHashMap<>(values));
    }

    /**
     * {@return an unmodifiable view of a map}
     *
     * @param <T> the type of the values
     * @param values what the caller no longer changes
     */
    static <T extends @Nullable Object> Map<String, T> owning(Map<String, T> values) {
        return values.isEmpty() ? Map.of() : new FrozenMap<>(values);
    }

    /**
     * {@return the entries of a map, to be read only: those of a frozen one without a wrapper around each}
     *
     * @param <T> the type of the values
     * @param values any map
     */
    static <T extends @Nullable Object> Set<Map.Entry<String, T>> entries(Map<String, T> values) {
        return values instanceof FrozenMap<T> frozen ? frozen.values.entrySet() : values.entrySet();
    }

    @Override
    public Set<Map.Entry<String, T>> entrySet() {
        return Collections.unmodifiableMap(values).entrySet();
    }

    // The inherited one makes a wrapper for each entry.
    @Override
    public void forEach(BiConsumer<? super String, ? super T> action) {
        values.forEach(action);
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return values.containsKey(key);
    }

    @Override
    public @Nullable T get(Object key) {
        return values.get(key);
    }
}

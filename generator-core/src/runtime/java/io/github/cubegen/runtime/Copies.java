package io.github.cubegen.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies for generated types, in the order given. What is such a copy already is not copied again. */
public final class Copies {
    /** Not for use. */
    private Copies() {}

    /**
     * {@return an unmodifiable copy}
     *
     * @param <T> the type of the items
     * @param items the items
     * @throws NullPointerException if an item is null
     */
    public static <T> List<T> list(Collection<? extends T> items) {
        try {
            return List.copyOf(items);
        } catch (NullPointerException e) {
            // Only now is it worth the time to find out which one.
            throw new NullPointerException("item " + new ArrayList<>(items).indexOf(null) + " is null");
        }
    }

    /**
     * {@return an unmodifiable copy}
     *
     * @param <T> the type of the items
     * @param items the items; any may be null
     */
    public static <T extends @Nullable Object> List<T> nullableList(Collection<? extends T> items) {
        for (T item : items) {
            if (item == null) {
                return Collections.unmodifiableList(new ArrayList<>(items));
            }
        }
        return List.copyOf(items);
    }

    /**
     * {@return an unmodifiable copy}
     *
     * @param <T> the type of the values
     * @param values the values by name
     * @throws NullPointerException if a name or a value is null
     */
    public static <T> Map<String, T> map(Map<String, ? extends T> values) {
        values.forEach((name, value) -> {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, name);
        });
        return nullableMap(values);
    }

    /**
     * {@return an unmodifiable copy}
     *
     * @param <T> the type of the values
     * @param values the values by name; any may be null
     */
    public static <T extends @Nullable Object> Map<String, T> nullableMap(Map<String, ? extends T> values) {
        return FrozenMap.copyOf(values);
    }

    /**
     * {@return an unmodifiable copy}
     *
     * @param <T> the type of the items
     * @param items the items
     * @throws NullPointerException if an item is null
     */
    public static <T> Set<T> set(Collection<? extends T> items) {
        return items.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(items)));
    }

    /**
     * {@return the map, or an empty one}
     *
     * @param <T> the type of the values
     * @param values the values by name, if there are any
     */
    public static <T extends @Nullable Object> Map<String, T> orEmpty(@Nullable Map<String, T> values) {
        return values == null ? Map.of() : values;
    }

    /**
     * {@return the set, or an empty one}
     *
     * @param <T> the type of the items
     * @param items the items, if there are any
     */
    public static <T> Set<T> orEmpty(@Nullable Set<T> items) {
        return items == null ? Set.of() : items;
    }

    /**
     * Sets a value in a map that a builder keeps. The map given is changed only if an earlier call made it and no value was
     * built from it since.
     *
     * @param <T> the type of the values
     * @param values what the builder has; null for nothing yet
     * @param name the name
     * @param value its value
     * @return what the builder has now
     */
    public static <T extends @Nullable Object> Map<String, T> put(
            @Nullable Map<String, T> values, String name, T value) {
        Map<String, T> growing =
                values instanceof GrowingMap<T> own && !own.isShared() ? own : new GrowingMap<>(orEmpty(values));
        growing.put(name, value);
        return growing;
    }

    /**
     * {@return names, unmodifiable, in their order}
     *
     * @param names the names
     */
    public static Set<String> names(String... names) {
        return set(List.of(names));
    }

    /**
     * {@return the names and one more}
     *
     * @param names some names, unmodifiable; null for none
     * @param name the one to have
     */
    public static Set<String> with(@Nullable Set<String> names, String name) {
        if (names != null && names.contains(name)) {
            return names;
        }
        Set<String> more = new LinkedHashSet<>(orEmpty(names));
        more.add(name);
        return Collections.unmodifiableSet(more);
    }

    /**
     * {@return the names but one}
     *
     * @param names some names, unmodifiable; null for none
     * @param name the one not to have
     */
    public static Set<String> without(@Nullable Set<String> names, String name) {
        if (names == null || !names.contains(name)) {
            return orEmpty(names);
        }
        Set<String> fewer = new LinkedHashSet<>(names);
        fewer.remove(name);
        return Collections.unmodifiableSet(fewer);
    }
}

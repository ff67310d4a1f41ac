package io.github.cubegen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as a text that is equal if and only if the value is, in every JVM: for fingerprints. Goes through records by
 * their components, so that a new option can't be forgotten.
 */
final class Canonical {

    private Canonical() {}

    /** @throws IllegalArgumentException if there is no such text for the type of a value in it */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Enum) {
            String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
            return text.length() + ":" + text;
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(Canonical::text).sorted().collect(Collectors.joining(",", "(", ")"));
        }
        if (value instanceof Collection<?> list) {
            StringJoiner joined = new StringJoiner(",", "[", "]");
            for (Object each : list) {
                joined.add(text(each));
            }
            return joined.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                sorted.put(text(entry.getKey()), text(entry.getValue()));
            }
            return sorted.toString();
        }
        if (value instanceof Record holder) {
            return components(holder);
        }
        throw new IllegalArgumentException("no canonical text for " + value.getClass());
    }

    private static String components(Record holder) {
        StringBuilder text = new StringBuilder("{");
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            text.append(component.getName())
                    .append('=')
                    .append(text(get(component, holder)))
                    .append(';');
        }
        return text.append('}').toString();
    }

    private static @Nullable Object get(RecordComponent component, Record holder) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's component can always be read: " + component, e);
        }
    }
}

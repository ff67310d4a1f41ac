package io.github.cubegen.runtime;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares values by what they hold where Java would compare by identity: bytes, alone or in lists and maps of any depth. */
public final class ValueEquality {
    /** Not for use. */
    private ValueEquality() {}

    /**
     * {@return whether two lists of values hold the same}
     *
     * @param left some values
     * @param right others, in the same order
     */
    public static boolean equal(@Nullable Object[] left, @Nullable Object[] right) {
        return equalLists(Arrays.asList(left), Arrays.asList(right));
    }

    /**
     * {@return a hash code that is the same for values that are {@linkplain #equal equal}}
     *
     * @param values the values
     */
    public static int hash(@Nullable Object[] values) {
        return hashOf(Arrays.asList(values));
    }

    private static boolean equalValues(@Nullable Object left, @Nullable Object right) {
        if (left instanceof byte[] bytes) {
            return right instanceof byte[] others && Arrays.equals(bytes, others);
        }
        if (left instanceof List<?> items) {
            return right instanceof List<?> others && equalLists(items, others);
        }
        if (left instanceof Map<?, ?> entries) {
            return right instanceof Map<?, ?> others && equalMaps(entries, others);
        }
        return Objects.equals(left, right);
    }

    private static boolean equalLists(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        Iterator<?> others = right.iterator();
        for (Object item : left) {
            if (!equalValues(item, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalMaps(Map<?, ?> left, Map<?, ?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : left.entrySet()) {
            if (!right.containsKey(entry.getKey()) || !equalValues(entry.getValue(), right.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static int hashOf(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.hashCode(bytes);
        }
        if (value instanceof List<?> items) {
            int hash = 1;
            for (Object item : items) {
                hash = 31 * hash + hashOf(item);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> entries) {
            int hash = 0;
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                hash += Objects.hashCode(entry.getKey()) ^ hashOf(entry.getValue());
            }
            return hash;
        }
        return Objects.hashCode(value);
    }
}

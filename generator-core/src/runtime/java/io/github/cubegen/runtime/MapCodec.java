package io.github.cubegen.runtime;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object that is a map.
 *
 * @param <T> the type of the values
 * @param values how to read and write a value
 */
record MapCodec<T extends @Nullable Object>(JsonCodec<T> values) implements JsonCodec<Map<String, T>> {
    @Override
    public Map<String, T> read(JsonReader in) throws IOException {
        return in.readMap(values);
    }

    @Override
    public void write(JsonWriter out, Map<String, T> value) throws IOException {
        write(out, value, values);
    }

    /**
     * Writes an object.
     *
     * @param <T> the type of the values
     * @param out where to
     * @param values the values by name
     * @param codec how to write a value
     * @throws IOException if the target can't be written to
     */
    static <T extends @Nullable Object> void write(JsonWriter out, Map<String, T> values, JsonCodec<T> codec)
            throws IOException {
        out.beginObject();
        out.properties(values, codec);
        out.endObject();
    }

    // Null goes where the codec of the values takes it, or is refused below; NullAway does not look at type arguments.
    @SuppressWarnings("NullAway")
    @Override
    public Map<String, T> copy(Map<String, T> value) {
        Map<String, T> copies = new LinkedHashMap<>();
        boolean same = true;
        for (Map.Entry<String, T> entry : value.entrySet()) {
            T item = entry.getValue();
            T copy = item == null ? null : values.copy(item);
            same &= copy == item;
            copies.put(entry.getKey(), copy);
        }
        Map<String, T> kept = same ? value : copies;
        return values instanceof NullableCodec ? Copies.nullableMap(kept) : Copies.map(kept);
    }

    @Override
    public @Nullable String schema() {
        return null;
    }
}

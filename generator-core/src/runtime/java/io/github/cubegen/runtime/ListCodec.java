package io.github.cubegen.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array.
 *
 * @param <T> the type of the items
 * @param items how to read and write an item
 */
record ListCodec<T extends @Nullable Object>(JsonCodec<T> items) implements JsonCodec<List<T>> {
    @Override
    public List<T> read(JsonReader in) throws IOException {
        return in.readList(items);
    }

    @Override
    public void write(JsonWriter out, List<T> value) throws IOException {
        write(out, value, items);
    }

    /**
     * Writes an array.
     *
     * @param <T> the type of the items
     * @param out where to
     * @param values the items
     * @param codec how to write an item
     * @throws IOException if the target can't be written to
     */
    static <T extends @Nullable Object> void write(JsonWriter out, Collection<T> values, JsonCodec<T> codec)
            throws IOException {
        out.generator().writeStartArray();
        for (T value : values) {
            codec.write(out, value);
        }
        out.generator().writeEndArray();
    }

    // Null goes where the codec of the items takes it, or is refused below; NullAway does not look at type arguments.
    @SuppressWarnings("NullAway")
    @Override
    public List<T> copy(List<T> value) {
        List<T> copies = new ArrayList<>(value.size());
        boolean same = true;
        for (T item : value) {
            T copy = item == null ? null : items.copy(item);
            same &= copy == item;
            copies.add(copy);
        }
        List<T> kept = same ? value : copies;
        return items instanceof NullableCodec ? Copies.nullableList(kept) : Copies.list(kept);
    }

    @Override
    public @Nullable String schema() {
        return null;
    }
}

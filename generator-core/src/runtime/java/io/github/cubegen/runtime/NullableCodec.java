package io.github.cubegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value or null.
 *
 * @param <T> the type of the value
 * @param value how to read and write the value
 */
record NullableCodec<T>(JsonCodec<T> value) implements JsonCodec<@Nullable T> {
    // The type argument allows null; NullAway does not look at it.
    @SuppressWarnings("NullAway")
    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        return in.isNull() ? null : value.read(in);
    }

    @Override
    public void write(JsonWriter out, @Nullable T item) throws IOException {
        if (item == null) {
            out.nullValue();
        } else {
            value.write(out, item);
        }
    }

    @SuppressWarnings("NullAway")
    @Override
    public @Nullable T copy(@Nullable T item) {
        return item == null ? null : value.copy(item);
    }

    @Override
    public @Nullable String schema() {
        return value.schema();
    }
}

package io.github.cubegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An object of which one property counts.
 *
 * @param <T> the type of the property
 * @param property the property
 * @param value how to read and write its value
 */
record EnvelopeCodec<T extends @Nullable Object>(String property, JsonCodec<T> value) implements JsonCodec<T> {
    @Override
    public T read(JsonReader in) throws IOException {
        in.beginObject();
        Content<T> content = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals(property)) {
                content = new Content<>(in.read(value));
            } else {
                in.skip();
            }
        }
        if (content == null) {
            throw in.mismatch("an object with the property " + property, "one without");
        }
        return content.value;
    }

    @Override
    public T copy(T item) {
        return value.copy(item);
    }

    @Override
    public void write(JsonWriter out, T content) throws IOException {
        out.beginObject();
        out.name(property);
        value.write(out, content);
        out.endObject();
    }

    @Override
    public @Nullable String schema() {
        return null;
    }

    /**
     * A value that was there, even if it is null.
     *
     * @param <T> the type of the value
     * @param value the value
     */
    private record Content<T extends @Nullable Object>(T value) {}
}

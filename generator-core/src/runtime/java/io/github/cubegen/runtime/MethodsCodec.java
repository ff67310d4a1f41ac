package io.github.cubegen.runtime;

import java.io.IOException;

/**
 * The codec of a type that reads and writes itself.
 *
 * @param <T> what is read and written
 * @param schema the name of the type in messages
 * @param reading reads a value
 * @param writing writes a value
 */
record MethodsCodec<T>(String schema, Reading<T> reading, Writing<T> writing) implements JsonCodec<T> {
    /** {@inheritDoc} */
    @Override
    public T read(JsonReader in) throws IOException {
        return reading.read(in);
    }

    /** {@inheritDoc} */
    @Override
    public void write(JsonWriter out, T value) throws IOException {
        writing.write(out, value);
    }
}

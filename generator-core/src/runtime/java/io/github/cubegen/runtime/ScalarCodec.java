package io.github.cubegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A codec out of one method of the reader and one of the writer.
 *
 * @param <T> what is read and written
 * @param reading how to read
 * @param writing how to write
 */
record ScalarCodec<T>(Reading<T> reading, Writing<T> writing) implements JsonCodec<T> {
    @Override
    public T read(JsonReader in) throws IOException {
        return reading.read(in);
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        writing.write(out, value);
    }

    @Override
    public @Nullable String schema() {
        return null;
    }

    /**
     * Reads one value.
     *
     * @param <T> what is read
     */
    interface Reading<T> {
        /**
         * {@return the value}
         *
         * @param in the JSON
         * @throws IOException if it is not there
         */
        T read(JsonReader in) throws IOException;
    }

    /**
     * Writes one value.
     *
     * @param <T> what is written
     */
    interface Writing<T> {
        /**
         * Writes the value.
         *
         * @param out where to
         * @param value the value
         * @throws IOException if the target can't be written to
         */
        void write(JsonWriter out, T value) throws IOException;
    }
}

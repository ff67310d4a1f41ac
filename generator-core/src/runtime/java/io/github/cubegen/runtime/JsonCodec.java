package io.github.cubegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type as JSON. Stateless, so that one instance serves all threads.
 *
 * @param <T> what is read and written
 */
public interface JsonCodec<T extends @Nullable Object> {
    /**
     * Reads one value of a type.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    interface Reading<T extends @Nullable Object> {
        /**
         * {@return the value that the reader stands on}
         *
         * @param in the JSON
         * @throws IOException if the JSON is malformed or is not this type
         */
        T read(JsonReader in) throws IOException;
    }

    /**
     * Writes one value of a type.
     *
     * @param <T> what is written
     */
    @FunctionalInterface
    interface Writing<T extends @Nullable Object> {
        /**
         * Writes one value.
         *
         * @param out where to
         * @param value the value
         * @throws IOException if the target can't be written to
         */
        void write(JsonWriter out, T value) throws IOException;
    }

    /**
     * {@return the codec of a type that reads and writes itself}
     *
     * @param <T> what is read and written
     * @param schema the name of the type in messages
     * @param reading reads a value
     * @param writing writes a value
     */
    static <T> JsonCodec<T> of(String schema, Reading<T> reading, Writing<T> writing) {
        return new MethodsCodec<>(schema, reading, writing);
    }

    /**
     * Reads one value. The reader stands on the first token of the value; afterwards it stands on the last one.
     *
     * @param in the JSON
     * @return the value
     * @throws IOException if the JSON is malformed or is not this type
     */
    T read(JsonReader in) throws IOException;

    /**
     * Writes one value.
     *
     * @param out where to
     * @param value the value
     * @throws IOException if the target can't be written to
     */
    void write(JsonWriter out, T value) throws IOException;

    /**
     * {@return a copy that nobody can change; the value itself, if nobody can change it}
     *
     * @param value the value
     * @throws NullPointerException if an item or a value by name is null where the codec writes none
     */
    default T copy(T value) {
        return value;
    }

    /**
     * {@return the name of the type in messages; null for a type without a name of its own}
     * As given here, it is the class that the codec is nested in, or the class's own name without {@code Codec}.
     */
    default @Nullable String schema() {
        Class<?> outer = getClass().getEnclosingClass();
        if (outer != null) {
            return outer.getSimpleName();
        }
        String name = getClass().getSimpleName();
        return name.endsWith("Codec") ? name.substring(0, name.length() - "Codec".length()) : name;
    }
}

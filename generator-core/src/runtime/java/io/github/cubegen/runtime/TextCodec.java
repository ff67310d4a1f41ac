package io.github.cubegen.runtime;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that stands in JSON as a string of some format.
 *
 * @param <T> what is read and written
 * @param expected the format, for messages
 * @param shown whether a message may repeat the string: not if it can hold a secret
 * @param parse from the string; throws {@link DateTimeException} or {@link IllegalArgumentException}
 * @param format to the string
 */
record TextCodec<T>(String expected, boolean shown, Function<String, T> parse, Function<T, String> format)
        implements JsonCodec<T> {
    /** Enough of a string to recognise it in a message. */
    private static final int EXCERPT = 64;

    @Override
    public T read(JsonReader in) throws IOException {
        String text = in.readString();
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            // The exception says no more than the message here does, and may repeat the string.
            throw in.mismatch(expected, shown ? '"' + Excerpt.of(text, EXCERPT) + '"' : "another string");
        }
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.string(format.apply(value));
    }

    @Override
    public @Nullable String schema() {
        return null;
    }
}

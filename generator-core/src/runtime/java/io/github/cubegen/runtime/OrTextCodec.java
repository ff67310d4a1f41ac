package io.github.cubegen.runtime;

import java.io.IOException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An integer that may also stand in JSON as its decimal digits in a string. It is written as a number.
 *
 * @param <T> what is read and written
 * @param number how to read and write the number
 * @param parse makes the value of an integer; throws {@link ArithmeticException} if the integer is out of range
 */
record OrTextCodec<T>(JsonCodec<T> number, LongFunction<T> parse) implements JsonCodec<T> {
    @Override
    public T read(JsonReader in) throws IOException {
        if (in.shape() != JsonShape.STRING) {
            return number.read(in);
        }
        try {
            return parse.apply(Long.parseLong(in.readString()));
        } catch (NumberFormatException | ArithmeticException e) {
            // The exception says no more than the message here does.
            throw in.mismatch("an integer, as a number or as its digits in a string");
        }
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        number.write(out, value);
    }

    @Override
    public @Nullable String schema() {
        return null;
    }
}

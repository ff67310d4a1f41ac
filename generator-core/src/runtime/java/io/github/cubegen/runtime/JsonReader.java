package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON token by token, for {@link JsonCodec}s. Before a read method the reader stands on the first token of a value,
 * and after it on the last.
 *
 * <p>Reading is strict about types: a number in quotes is not a number, and {@code null} is nothing but null. A number
 * without a fraction is an integer however it is written, so {@code 1.0} and {@code 1e2} are (JSON Schema 2020-12 core,
 * section 4.2.3). Of several properties of one name, the last counts.
 *
 * <p>Read methods throw {@link IOException} for malformed JSON and for a value of another type or range. Both reach the
 * caller as a {@link JsonException}.
 */
public final class JsonReader {
    /** The tokens. */
    private final JsonParser parser;
    /** Whether the parser stands on the first property of the object that is the current value. */
    private boolean entered;

    /**
     * Reads what a parser gives.
     *
     * @param parser the tokens, on the first one of a value
     */
    JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** {@return the place of the current value, as in {@code $.items[3].id} (RFC 9535)} */
    String path() {
        return JsonPath.of(parser);
    }

    /** {@return the kind of the current value} */
    public JsonShape shape() {
        return entered ? JsonShape.OBJECT : JsonShape.of(parser.currentToken());
    }

    /** {@return whether the current value is {@code null}} */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL && !entered;
    }

    /**
     * Enters an object.
     *
     * @throws IOException if the current value is not an object
     */
    public void beginObject() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT && !entered) {
            throw mismatch("an object");
        }
    }

    /**
     * Moves on to the next property of the object; the reader then stands on its value, which must be read or skipped.
     *
     * @return the name of the property; null at the end of the object
     * @throws IOException if the JSON is malformed
     */
    public @Nullable String nextName() throws IOException {
        if (entered) {
            entered = false;
            return parser.currentToken() == JsonToken.END_OBJECT ? null : parser.currentName();
        }
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        } else if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new IllegalStateException("The value at " + path() + " was not read");
        }
        return name;
    }

    /**
     * {@return the tokens; past the name of the first property, if the current value is an object that is no tree yet}
     *
     * @throws IOException if the JSON is malformed
     */
    JsonParser tokens() throws IOException {
        if (!entered && parser.currentToken() == JsonToken.START_OBJECT && !(parser instanceof TreeParser)) {
            nextName();
            entered = true;
        }
        return parser;
    }

    /**
     * Passes over the current value.
     *
     * @throws IOException if the JSON is malformed
     */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /**
     * {@return the current string}
     *
     * @throws IOException if the current value is not a string
     */
    public String readString() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw mismatch("a string");
        }
        return parser.getText();
    }

    /**
     * {@return the current string, or null}
     *
     * @throws IOException if the current value is neither a string nor null
     */
    public @Nullable String readStringOrNull() throws IOException {
        return isNull() ? null : readString();
    }

    /**
     * {@return the current boolean}
     *
     * @throws IOException if the current value is not a boolean
     */
    public boolean readBoolean() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw mismatch("a boolean");
        };
    }

    /**
     * {@return the current boolean, or null}
     *
     * @throws IOException if the current value is neither a boolean nor null
     */
    public @Nullable Boolean readBooleanOrNull() throws IOException {
        return isNull() ? null : (Boolean) readBoolean();
    }

    /**
     * {@return the current integer}
     *
     * @throws IOException if the current value is not an integer of 32 bits
     */
    public int readInt() throws IOException {
        return JsonNumbers.readInt(this, parser);
    }

    /**
     * {@return the current integer, or null}
     *
     * @throws IOException if the current value is neither an integer of 32 bits nor null
     */
    public @Nullable Integer readIntOrNull() throws IOException {
        return isNull() ? null : (Integer) readInt();
    }

    /**
     * {@return the current integer}
     *
     * @throws IOException if the current value is not an integer of 64 bits
     */
    public long readLong() throws IOException {
        return JsonNumbers.readLong(this, parser);
    }

    /**
     * {@return the current integer, or null}
     *
     * @throws IOException if the current value is neither an integer of 64 bits nor null
     */
    public @Nullable Long readLongOrNull() throws IOException {
        return isNull() ? null : (Long) readLong();
    }

    /**
     * {@return the current integer}
     *
     * @throws IOException if the current value is not an integer, or has more than 1000 digits
     */
    public BigInteger readBigInteger() throws IOException {
        return JsonNumbers.readBigInteger(this, parser);
    }

    /**
     * {@return the current integer, or null}
     *
     * @throws IOException if the current value is neither an integer nor null, or has more than 1000 digits
     */
    public @Nullable BigInteger readBigIntegerOrNull() throws IOException {
        return isNull() ? null : readBigInteger();
    }

    /**
     * {@return the current number, rounded to the nearest}
     *
     * @throws IOException if the current value is not a number, or is beyond the largest float
     */
    public float readFloat() throws IOException {
        return JsonNumbers.readFloat(this, parser);
    }

    /**
     * {@return the current number, rounded to the nearest, or null}
     *
     * @throws IOException if the current value is neither a number nor null, or is beyond the largest float
     */
    public @Nullable Float readFloatOrNull() throws IOException {
        return isNull() ? null : (Float) readFloat();
    }

    /**
     * {@return the current number, rounded to the nearest}
     *
     * @throws IOException if the current value is not a number, or is beyond the largest double
     */
    public double readDouble() throws IOException {
        return JsonNumbers.readDouble(this, parser);
    }

    /**
     * {@return the current number, rounded to the nearest, or null}
     *
     * @throws IOException if the current value is neither a number nor null, or is beyond the largest double
     */
    public @Nullable Double readDoubleOrNull() throws IOException {
        return isNull() ? null : (Double) readDouble();
    }

    /**
     * {@return the current number, every digit of it}
     *
     * @throws IOException if the current value is not a number, or has more than 1000 digits
     */
    public BigDecimal readBigDecimal() throws IOException {
        return JsonNumbers.readBigDecimal(this, parser);
    }

    /**
     * {@return the current number, every digit of it, or null}
     *
     * @throws IOException if the current value is neither a number nor null, or has more than 1000 digits
     */
    public @Nullable BigDecimal readBigDecimalOrNull() throws IOException {
        return isNull() ? null : readBigDecimal();
    }

    /**
     * {@return the current value, whatever it is}
     *
     * @throws IOException if the JSON is malformed
     */
    public JsonValue readValue() throws IOException {
        return parser instanceof TreeParser tree ? tree.take() : read(Codecs.JSON);
    }

    /**
     * {@return the current string, number or boolean, as a codec reads it; null if it is to be read in another way}
     *
     * @param <T> its type
     * @param codec how to read it
     * @throws IOException if the JSON is malformed
     */
    public <T> @Nullable T readIfFits(JsonCodec<T> codec) throws IOException {
        try {
            return codec.read(this);
        } catch (JsonMismatchException e) {
            return null; // no error: another form holds it
        }
    }

    /**
     * {@return the current value, as a codec reads it}
     *
     * @param <T> the type of the value
     * @param codec how to read it
     * @throws IOException if the current value is not what the codec reads
     */
    public <T extends @Nullable Object> T read(JsonCodec<T> codec) throws IOException {
        try {
            return codec.read(this);
        } catch (MissingPropertyException e) {
            throw new JsonMismatchException(path(), "required property " + e.property() + " is missing", e.type(), e);
        } catch (JsonMismatchException e) {
            throw e.within(codec.schema());
        }
    }

    /**
     * {@return the current value, as a codec reads it, or null}
     *
     * @param <T> the type of the value
     * @param codec how to read it
     * @throws IOException if the current value is neither null nor what the codec reads
     */
    public <T> @Nullable T readOrNull(JsonCodec<T> codec) throws IOException {
        return isNull() ? null : read(codec);
    }

    /**
     * {@return the current array, unmodifiable}
     *
     * @param <T> the type of the items
     * @param codec how to read an item
     * @throws IOException if the current value is not an array of what the codec reads
     */
    public <T extends @Nullable Object> List<T> readList(JsonCodec<T> codec) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw mismatch("an array");
        }
        List<T> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(codec));
        }
        return Copies.nullableList(items);
    }

    /**
     * {@return the current array, unmodifiable, or null}
     *
     * @param <T> the type of the items
     * @param codec how to read an item
     * @throws IOException if the current value is neither null nor an array of what the codec reads
     */
    public <T extends @Nullable Object> @Nullable List<T> readListOrNull(JsonCodec<T> codec) throws IOException {
        return isNull() ? null : readList(codec);
    }

    /**
     * {@return the properties of the current object by name, in the order received, unmodifiable}
     *
     * @param <T> the type of the values
     * @param codec how to read a value
     * @throws IOException if the current value is not an object of what the codec reads
     */
    public <T extends @Nullable Object> Map<String, T> readMap(JsonCodec<T> codec) throws IOException {
        beginObject();
        Map<String, T> values = new LinkedHashMap<>();
        for (String name = nextName(); name != null; name = nextName()) {
            values.put(name, read(codec));
        }
        return FrozenMap.owning(values);
    }

    /**
     * {@return the properties of the current object by name, in the order received, unmodifiable, or null}
     *
     * @param <T> the type of the values
     * @param codec how to read a value
     * @throws IOException if the current value is neither null nor an object of what the codec reads
     */
    public <T extends @Nullable Object> @Nullable Map<String, T> readMapOrNull(JsonCodec<T> codec) throws IOException {
        return isNull() ? null : readMap(codec);
    }

    /**
     * Reads the value of a property that has no place of its own.
     *
     * @param <T> the type of the values
     * @param values what was read so far; null for nothing yet
     * @param name the property
     * @param codec how to read its value
     * @return the properties so far and this one, for the next call
     * @throws IOException if the current value is not what the codec reads
     */
    public <T extends @Nullable Object> Map<String, T> readInto(
            @Nullable Map<String, T> values, String name, JsonCodec<T> codec) throws IOException {
        return Copies.put(values, name, read(codec));
    }

    /**
     * {@return the exception for a current value of a wrong type}
     *
     * @param expected what should be here, as in {@code "a string"}
     */
    JsonMismatchException mismatch(String expected) {
        return JsonMismatchException.expected(expected, parser);
    }

    /**
     * {@return the exception for a wrong current value}
     *
     * @param expected what should be here
     * @param found what is here
     */
    JsonMismatchException mismatch(String expected, String found) {
        return JsonMismatchException.expected(expected, found, parser);
    }
}

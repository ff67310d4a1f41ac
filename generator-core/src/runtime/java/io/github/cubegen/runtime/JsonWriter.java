package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON token by token, for {@link JsonCodec}s. Methods with a name write a property of the current object, the
 * others a value.
 *
 * <p>All throw {@link IOException} if the target can't be written to, and {@link IllegalArgumentException} for a number
 * that JSON does not have: not-a-number and the infinities (RFC 8259, section 6).
 */
public final class JsonWriter {
    /** The tokens. */
    private final JsonGenerator generator;

    /** The names of described properties. */
    private final FieldNames fieldNames;

    /**
     * Writes through a generator.
     *
     * @param generator the tokens
     * @param fieldNames the names of described properties
     */
    JsonWriter(JsonGenerator generator, FieldNames fieldNames) {
        this.generator = generator;
        this.fieldNames = fieldNames;
    }

    /**
     * Begins an object.
     *
     * @throws IOException if the target can't be written to
     */
    public void beginObject() throws IOException {
        generator.writeStartObject();
    }

    /**
     * Ends the object.
     *
     * @throws IOException if the target can't be written to
     */
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    /**
     * Writes a value.
     *
     * @param <T> the type of the value
     * @param codec how to write it
     * @param value the value
     * @throws IOException if the target can't be written to
     */
    public <T extends @Nullable Object> void write(JsonCodec<T> codec, T value) throws IOException {
        codec.write(this, value);
    }

    /**
     * Writes a string.
     *
     * @param value the string
     * @throws IOException if the target can't be written to
     */
    public void string(String value) throws IOException {
        generator.writeString(value);
    }

    /**
     * Writes a number.
     *
     * @param value the number
     * @throws IOException if the target can't be written to
     */
    public void number(long value) throws IOException {
        generator.writeNumber(value);
    }

    /**
     * Writes a number.
     *
     * @param value the number, finite
     * @throws IOException if the target can't be written to
     */
    void number(float value) throws IOException {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        generator.writeNumber(value);
    }

    /**
     * Writes a number.
     *
     * @param value the number, finite
     * @throws IOException if the target can't be written to
     */
    public void number(double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        generator.writeNumber(value);
    }

    /**
     * Writes a number.
     *
     * @param value the number
     * @throws IOException if the target can't be written to
     */
    void number(BigDecimal value) throws IOException {
        generator.writeNumber(value);
    }

    /**
     * Writes a boolean.
     *
     * @param value the boolean
     * @throws IOException if the target can't be written to
     */
    void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    /**
     * Writes {@code null}.
     *
     * @throws IOException if the target can't be written to
     */
    void nullValue() throws IOException {
        generator.writeNull();
    }

    /**
     * Writes any JSON value.
     *
     * @param value the value
     * @throws IOException if the target can't be written to
     */
    public void value(JsonValue value) throws IOException {
        Codecs.JSON.write(this, value);
    }

    /**
     * Writes the name of a property; its value must follow.
     *
     * @param name the property, as it is described: not a name out of a value
     * @throws IOException if the target can't be written to
     */
    void name(String name) throws IOException {
        fieldNames.write(generator, name);
    }

    /**
     * Writes a property.
     *
     * @param name the property
     * @param value the value
     * @throws IOException if the target can't be written to
     */
    public void property(String name, long value) throws IOException {
        name(name);
        number(value);
    }

    /**
     * Writes a property.
     *
     * @param name the property
     * @param value the value, finite
     * @throws IOException if the target can't be written to
     */
    public void property(String name, float value) throws IOException {
        name(name);
        number(value);
    }

    /**
     * Writes a property.
     *
     * @param name the property
     * @param value the value, finite
     * @throws IOException if the target can't be written to
     */
    public void property(String name, double value) throws IOException {
        name(name);
        number(value);
    }

    /**
     * Writes a property.
     *
     * @param name the property
     * @param value the value
     * @throws IOException if the target can't be written to
     */
    public void property(String name, boolean value) throws IOException {
        name(name);
        bool(value);
    }

    /**
     * Writes a property, if it has a value.
     *
     * @param name the property
     * @param value the value; null leaves the property out
     * @throws IOException if the target can't be written to
     */
    public void property(String name, @Nullable String value) throws IOException {
        if (value != null) {
            name(name);
            string(value);
        }
    }

    /**
     * Writes a property, if it has a value.
     *
     * @param <T> the type of the value
     * @param name the property
     * @param value the value; null leaves the property out
     * @param codec how to write the value
     * @throws IOException if the target can't be written to
     */
    public <T> void property(String name, @Nullable T value, JsonCodec<T> codec) throws IOException {
        if (value != null) {
            name(name);
            codec.write(this, value);
        }
    }

    /**
     * Writes a property; without a value, it is written as {@code null}.
     *
     * @param <T> the type of the value
     * @param name the property
     * @param value the value, or null
     * @param codec how to write the value
     * @throws IOException if the target can't be written to
     */
    public <T> void propertyOrNull(String name, @Nullable T value, JsonCodec<T> codec) throws IOException {
        name(name);
        if (value == null) {
            nullValue();
        } else {
            codec.write(this, value);
        }
    }

    /**
     * Writes an array as a property, if there is one.
     *
     * @param <T> the type of the items
     * @param name the property
     * @param items the items; null leaves the property out
     * @param codec how to write an item
     * @throws IOException if the target can't be written to
     */
    public <T extends @Nullable Object> void list(String name, @Nullable Collection<T> items, JsonCodec<T> codec)
            throws IOException {
        if (items != null) {
            name(name);
            ListCodec.write(this, items, codec);
        }
    }

    /**
     * Writes an object out of names and values as a property, if there is one.
     *
     * @param <T> the type of the values
     * @param name the property
     * @param values the values by name; null leaves the property out
     * @param codec how to write a value
     * @throws IOException if the target can't be written to
     */
    public <T extends @Nullable Object> void map(String name, @Nullable Map<String, T> values, JsonCodec<T> codec)
            throws IOException {
        if (values != null) {
            name(name);
            MapCodec.write(this, values, codec);
        }
    }

    /**
     * Writes properties that are to be cleared.
     *
     * @param names the properties to write as {@code null}
     * @throws IOException if the target can't be written to
     */
    public void nulls(Set<String> names) throws IOException {
        for (String name : names) {
            generator.writeNullField(name);
        }
    }

    /**
     * Writes properties of the current object.
     *
     * @param <T> the type of the values
     * @param values the values by name
     * @param codec how to write a value
     * @throws IOException if the target can't be written to
     */
    public <T extends @Nullable Object> void properties(Map<String, T> values, JsonCodec<T> codec) throws IOException {
        if (values.isEmpty()) {
            return; // as most are: the JDK's empty map makes a set and an iterator to say so
        }
        for (Map.Entry<String, T> entry : FrozenMap.entries(values)) {
            generator.writeFieldName(entry.getKey());
            codec.write(this, entry.getValue());
        }
    }

    /** {@return the tokens, for what is not JSON's own kind of thing} */
    JsonGenerator generator() {
        return generator;
    }
}

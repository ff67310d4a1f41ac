package io.github.cubegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body of names and values, as HTML forms send it ({@code application/x-www-form-urlencoded}). */
public final class FormFields {
    /** The pairs, encoded. */
    private final List<String> pairs = new ArrayList<>();

    /** Begins without fields. */
    public FormFields() {}

    /**
     * Adds a value, or one pair for each item of a list.
     *
     * @param name the field
     * @param value its value; null leaves it out
     * @return this body
     */
    public FormFields field(String name, @Nullable Object value) {
        return field(name, value, Style.FORM, true);
    }

    /**
     * Adds a value.
     *
     * @param name the field
     * @param value its value; null leaves it out
     * @param style how lists and objects are written, as in a query
     * @param explode whether parts stand apart
     * @return this body
     */
    public FormFields field(String name, @Nullable Object value, Style style, boolean explode) {
        return add(name, ParameterValue.of(name, value), style, explode);
    }

    /**
     * Adds a value.
     *
     * @param <V> the type of the value
     * @param name the field
     * @param value its value; null leaves it out
     * @param codec how the value stands in JSON
     * @param style how lists and objects are written, as in a query
     * @param explode whether parts stand apart
     * @return this body
     */
    public <V> FormFields field(String name, @Nullable V value, JsonCodec<V> codec, Style style, boolean explode) {
        return add(name, ParameterValue.of(name, value, codec), style, explode);
    }

    /**
     * Adds a value as JSON.
     *
     * @param <V> the type of the value
     * @param name the field
     * @param value its value; null leaves it out
     * @param codec how to write it
     * @param contentType the media type, which this format can't state
     * @return this body
     */
    public <V> FormFields json(String name, @Nullable V value, JsonCodec<V> codec, String contentType) {
        return field(name, value == null ? null : Json.encodeToString(codec, value));
    }

    /**
     * Adds texts under names of their own.
     *
     * @param texts the texts by name; null adds none
     * @return this body
     */
    public FormFields fields(@Nullable Map<String, String> texts) {
        if (texts != null) {
            texts.forEach(this::field);
        }
        return this;
    }

    /**
     * Adds a value.
     *
     * @param name the field
     * @param value its value; null leaves it out
     * @param style how lists and objects are written
     * @param explode whether parts stand apart
     * @return this body
     */
    private FormFields add(String name, @Nullable ParameterValue value, Style style, boolean explode) {
        if (value != null) {
            pairs.addAll(StyleWriter.inQuery(name, value, style, explode));
        }
        return this;
    }

    /** {@return the body} */
    public RequestBody toBody() {
        byte[] bytes = String.join("&", pairs).getBytes(StandardCharsets.US_ASCII);
        return new BytesBody("application/x-www-form-urlencoded", bytes);
    }
}

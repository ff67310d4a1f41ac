package io.github.cubegen.runtime;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An operation with the values to call it with. Filled by one thread; then it can be sent, as often as needed.
 *
 * <p>Parameters without a value, and arrays and objects without parts, are left out. Values are single ones (strings, numbers,
 * booleans, dates, {@link java.time.Instant} as Unix seconds, {@link OpenEnum}s), collections, maps, or of a type with a
 * codec.
 *
 * @param <T> the type of the result
 */
@SuppressWarnings("doclint:missing") // Only private methods leave out tags; those of others are checked on JDK 17.
public final class Call<T extends @Nullable Object> {
    /** What is called. */
    private final Operation<T> operation;

    /** The parameters that have a value. */
    private final CallParameters parameters;

    /** The body. */
    private @Nullable RequestBody body;

    /** Where to, if not where the description says. */
    private @Nullable URI server;

    /** Begins a call. */
    private Call(Operation<T> operation) {
        this.operation = operation;
        this.parameters = new CallParameters(operation);
    }

    /**
     * {@return a call without values}
     *
     * @param <T> the type of the result
     * @param operation what is called
     */
    public static <T extends @Nullable Object> Call<T> of(Operation<T> operation) {
        return new Call<>(operation);
    }

    /**
     * Sets a parameter in the path, in the style {@link Style#SIMPLE}.
     *
     * @param name the parameter
     * @param value its value
     * @return this call
     * @throws IllegalArgumentException if the value is empty: the path would be another one
     */
    public Call<T> path(String name, Object value) {
        return path(name, value, Style.SIMPLE, false);
    }

    /**
     * Sets a parameter in the path.
     *
     * @param name the parameter
     * @param value its value
     * @param style {@link Style#SIMPLE}, {@link Style#LABEL} or {@link Style#MATRIX}
     * @param explode whether parts stand apart
     * @return this call
     * @throws IllegalArgumentException if the value is empty: the path would be another one
     */
    public Call<T> path(String name, Object value, Style style, boolean explode) {
        parameters.path(name, ParameterValue.of(name, value), style, explode);
        return this;
    }

    /**
     * Sets a parameter in the path.
     *
     * @param <V> the type of the value
     * @param name the parameter
     * @param value its value
     * @param codec how the value stands in JSON
     * @param style {@link Style#SIMPLE}, {@link Style#LABEL} or {@link Style#MATRIX}
     * @param explode whether parts stand apart
     * @return this call
     * @throws IllegalArgumentException if the value is empty: the path would be another one
     */
    public <V> Call<T> path(String name, V value, JsonCodec<V> codec, Style style, boolean explode) {
        parameters.path(name, ParameterValue.of(name, value, codec), style, explode);
        return this;
    }

    /**
     * Sets a parameter in the path that is JSON (OpenAPI 3.1, Parameter Object, {@code content}).
     *
     * @param <V> the type of the value
     * @param name the parameter
     * @param value its value
     * @param codec how the value stands in JSON
     * @return this call
     */
    public <V> Call<T> pathJson(String name, V value, JsonCodec<V> codec) {
        return path(name, Json.encodeToString(codec, value));
    }

    /**
     * Sets a parameter in the query, in the style {@link Style#FORM}, exploded.
     *
     * @param name the parameter
     * @param value its value; null leaves it out
     * @return this call
     */
    public Call<T> query(String name, @Nullable Object value) {
        return query(name, value, Style.FORM, true);
    }

    /**
     * Sets a parameter in the query.
     *
     * @param name the parameter
     * @param value its value; null leaves it out
     * @param style {@link Style#FORM}, {@link Style#SPACE_DELIMITED}, {@link Style#PIPE_DELIMITED} or
     *     {@link Style#DEEP_OBJECT}
     * @param explode whether parts stand apart
     * @return this call
     */
    public Call<T> query(String name, @Nullable Object value, Style style, boolean explode) {
        parameters.query(name, ParameterValue.of(name, value), style, explode);
        return this;
    }

    /**
     * Sets a parameter in the query.
     *
     * @param <V> the type of the value
     * @param name the parameter
     * @param value its value; null leaves it out
     * @param codec how the value stands in JSON
     * @param style {@link Style#FORM}, {@link Style#SPACE_DELIMITED}, {@link Style#PIPE_DELIMITED} or
     *     {@link Style#DEEP_OBJECT}
     * @param explode whether parts stand apart
     * @return this call
     */
    public <V> Call<T> query(String name, @Nullable V value, JsonCodec<V> codec, Style style, boolean explode) {
        parameters.query(name, ParameterValue.of(name, value, codec), style, explode);
        return this;
    }

    /**
     * Sets a parameter in the query that is JSON (OpenAPI 3.1, Parameter Object, {@code content}).
     *
     * @param <V> the type of the value
     * @param name the parameter
     * @param value its value; null leaves it out
     * @param codec how the value stands in JSON
     * @return this call
     */
    public <V> Call<T> queryJson(String name, @Nullable V value, JsonCodec<V> codec) {
        return query(name, value == null ? null : Json.encodeToString(codec, value));
    }

    /**
     * Sets a parameter in the query whose values keep the reserved characters of RFC 3986 and what is percent-encoded already
     * (OpenAPI 3.1, Parameter Object, {@code allowReserved}). Those that would end the value or the query, or that servers
     * read as a space, are encoded: {@code #}, {@code [}, {@code ]}, {@code &}, {@code =} and {@code +}.
     *
     * @param name the parameter
     * @param value its value; null leaves it out
     * @param style {@link Style#FORM}, {@link Style#SPACE_DELIMITED}, {@link Style#PIPE_DELIMITED} or
     *     {@link Style#DEEP_OBJECT}
     * @param explode whether parts stand apart
     * @return this call
     */
    public Call<T> queryReserved(String name, @Nullable Object value, Style style, boolean explode) {
        parameters.queryReserved(name, ParameterValue.of(name, value), style, explode);
        return this;
    }

    /**
     * Sets a parameter in the query whose values keep reserved characters, as in
     * {@link #queryReserved(String, Object, Style, boolean)}.
     *
     * @param <V> the type of the value
     * @param name the parameter
     * @param value its value; null leaves it out
     * @param codec how the value stands in JSON
     * @param style {@link Style#FORM}, {@link Style#SPACE_DELIMITED}, {@link Style#PIPE_DELIMITED} or
     *     {@link Style#DEEP_OBJECT}
     * @param explode whether parts stand apart
     * @return this call
     */
    public <V> Call<T> queryReserved(String name, @Nullable V value, JsonCodec<V> codec, Style style, boolean explode) {
        parameters.queryReserved(name, ParameterValue.of(name, value, codec), style, explode);
        return this;
    }

    /**
     * Sets a header, in the style {@link Style#SIMPLE}. It replaces one that the client sends with every call.
     *
     * @param name the header
     * @param value its value; null leaves it out
     * @return this call
     * @throws IllegalArgumentException if a header can't hold the value, as with a line break
     */
    public Call<T> header(String name, @Nullable Object value) {
        return header(name, value, false);
    }

    /**
     * Sets a header, in the style {@link Style#SIMPLE}. It replaces one that the client sends with every call.
     *
     * @param name the header
     * @param value its value; null leaves it out
     * @param explode whether the names and values of an object are paired
     * @return this call
     * @throws IllegalArgumentException if a header can't hold the value, as with a line break
     */
    public Call<T> header(String name, @Nullable Object value, boolean explode) {
        parameters.header(name, ParameterValue.of(name, value), explode);
        return this;
    }

    /**
     * Sets a header, in the style {@link Style#SIMPLE}. It replaces one that the client sends with every call.
     *
     * @param <V> the type of the value
     * @param name the header
     * @param value its value; null leaves it out
     * @param codec how the value stands in JSON
     * @param explode whether the names and values of an object are paired
     * @return this call
     * @throws IllegalArgumentException if a header can't hold the value, as with a line break
     */
    public <V> Call<T> header(String name, @Nullable V value, JsonCodec<V> codec, boolean explode) {
        parameters.header(name, ParameterValue.of(name, value, codec), explode);
        return this;
    }

    /**
     * Sets a header that is JSON (OpenAPI 3.1, Parameter Object, {@code content}). What a header can't hold is escaped in the JSON.
     *
     * @param <V> the type of the value
     * @param name the header
     * @param value its value; null leaves it out
     * @param codec how the value stands in JSON
     * @return this call
     */
    public <V> Call<T> headerJson(String name, @Nullable V value, JsonCodec<V> codec) {
        return header(name, value == null ? null : Json.encodeToAscii(codec, value));
    }

    /**
     * Sets a cookie, in the style {@link Style#FORM}, exploded.
     *
     * @param name the cookie
     * @param value its value; null leaves it out
     * @return this call
     */
    public Call<T> cookie(String name, @Nullable Object value) {
        return cookie(name, value, true);
    }

    /**
     * Sets a cookie, in the style {@link Style#FORM}.
     *
     * @param name the cookie
     * @param value its value; null leaves it out
     * @param explode whether parts stand apart, as cookies of their own
     * @return this call
     */
    public Call<T> cookie(String name, @Nullable Object value, boolean explode) {
        parameters.cookie(name, ParameterValue.of(name, value), explode);
        return this;
    }

    /**
     * Sets a cookie, in the style {@link Style#FORM}.
     *
     * @param <V> the type of the value
     * @param name the cookie
     * @param value its value; null leaves it out
     * @param codec how the value stands in JSON
     * @param explode whether parts stand apart, as cookies of their own
     * @return this call
     */
    public <V> Call<T> cookie(String name, @Nullable V value, JsonCodec<V> codec, boolean explode) {
        parameters.cookie(name, ParameterValue.of(name, value, codec), explode);
        return this;
    }

    /**
     * Sets a cookie that is JSON (OpenAPI 3.1, Parameter Object, {@code content}).
     *
     * @param <V> the type of the value
     * @param name the cookie
     * @param value its value; null leaves it out
     * @param codec how the value stands in JSON
     * @return this call
     */
    public <V> Call<T> cookieJson(String name, @Nullable V value, JsonCodec<V> codec) {
        return cookie(name, value == null ? null : Json.encodeToString(codec, value));
    }

    /**
     * Sets the body. It is encoded here, so a later change of the value has no effect.
     *
     * @param <V> the type of the body
     * @param mediaType the media type, as in {@code application/json}
     * @param codec how to write the body
     * @param value the body; null is sent as JSON {@code null}, if the codec writes it
     * @return this call
     */
    public <V extends @Nullable Object> Call<T> json(String mediaType, JsonCodec<V> codec, V value) {
        body = new BytesBody(mediaType, Json.encode(codec, value));
        return this;
    }

    /**
     * Sets a body that can be left out. It is encoded here, so a later change of the value has no effect.
     *
     * @param <V> the type of the body
     * @param mediaType the media type, as in {@code application/json}
     * @param codec how to write the body
     * @param value the body; null sends none
     * @return this call
     */
    public <V> Call<T> optionalJson(String mediaType, JsonCodec<V> codec, @Nullable V value) {
        return value == null ? this : json(mediaType, codec, value);
    }

    /**
     * Sets the body.
     *
     * @param given the body; null sends none
     * @return this call
     */
    public Call<T> body(@Nullable RequestBody given) {
        body = given;
        return this;
    }

    /**
     * Sets where to send the call. The credentials of the operation go there, too.
     *
     * @param address the server and the beginning of the path; null for what the description says
     * @return this call
     */
    public Call<T> server(@Nullable URI address) {
        server = address;
        return this;
    }

    /** {@return where to send the call; null for what the description says} */
    @Nullable
    URI server() {
        return server;
    }

    /** {@return what is called} */
    Operation<T> operation() {
        return operation;
    }

    /** {@return the parameters that have a value} */
    CallParameters parameters() {
        return parameters;
    }

    /** {@return the body; null for none} */
    @Nullable
    RequestBody body() {
        return body;
    }

    /** {@return the operation, without the values} */
    @Override
    public String toString() {
        return operation.toString();
    }
}

package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that the API makes to a server of the application: it reads what such a call brings. Immutable and thread-safe.
 *
 * <p>What is read is as described, or a {@link JsonException} says what is not: required parts are there, and all have
 * their types. Whether the call comes from the API is another question, which only a signature or the address can answer.
 *
 * @param <T> the type of what a call brings
 */
public final class Webhook<T extends @Nullable Object> {
    /** The longest body that is read without a limit of the caller's own, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    /** The name in the description. */
    private final String name;

    /** The HTTP method. */
    private final String method;

    /** How the body is read. */
    private final JsonCodec<T> codec;

    /**
     * Keeps all of it.
     *
     * @param name the name in the description
     * @param method the HTTP method
     * @param codec how the body is read
     */
    private Webhook(String name, String method, JsonCodec<T> codec) {
        this.name = Objects.requireNonNull(name);
        this.method = Objects.requireNonNull(method);
        this.codec = Objects.requireNonNull(codec);
    }

    /**
     * {@return a webhook}
     *
     * @param <T> the type of what a call brings
     * @param name the name in the description
     * @param method the HTTP method, in capitals
     * @param codec how the body is read
     */
    public static <T extends @Nullable Object> Webhook<T> of(String name, String method, JsonCodec<T> codec) {
        return new Webhook<>(name, method, codec);
    }

    /** {@return the name in the description} */
    public String name() {
        return name;
    }

    /** {@return the HTTP method of the call, in capitals} */
    public String method() {
        return method;
    }

    /**
     * {@return what a call brings}
     *
     * @param body the body of the call, JSON in UTF-8
     * @throws JsonException if it is not as described
     */
    public T decode(byte[] body) {
        return Json.decode(codec, body);
    }

    /**
     * {@return what a call brings, as long as it has at most {@link #MAX_BYTES}}
     *
     * @param body the body of the call, JSON in UTF-8; it is not closed
     * @throws JsonException if it is not as described, or too long
     * @throws IOException if it can't be read
     */
    public T decode(InputStream body) throws IOException {
        return decode(body, MAX_BYTES);
    }

    /**
     * {@return what a call brings}
     *
     * @param body the body of the call, JSON in UTF-8; it is not closed
     * @param limit how many bytes to read at most, from 0
     * @throws JsonException if it is not as described, or too long
     * @throws IOException if it can't be read
     */
    public T decode(InputStream body, int limit) throws IOException {
        byte[] bytes = body.readNBytes(limit);
        if (bytes.length == limit && body.read() >= 0) {
            throw new JsonException(new JsonMismatchException(
                    JsonPath.ROOT, "the body is longer than " + limit + " bytes", codec.schema(), null));
        }
        return decode(bytes);
    }

    /** {@return the name and the method} */
    @Override
    public String toString() {
        return name + " (" + method + ')';
    }
}

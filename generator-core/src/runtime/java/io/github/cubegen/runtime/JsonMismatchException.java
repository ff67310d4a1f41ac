package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON that is well-formed but not what a codec reads. */
final class JsonMismatchException extends IOException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** The place of the value. */
    private final String path;

    /** What the value belongs to. */
    private final @Nullable String schema;

    /**
     * Describes a value that can't be read.
     *
     * @param path the place of the value, as in {@code $.user.id}
     * @param problem what was expected and what was found
     * @param schema the type that the value belongs to, if it has a name
     * @param cause what said so, if anything did
     */
    JsonMismatchException(String path, String problem, @Nullable String schema, @Nullable Throwable cause) {
        super(problem, cause);
        this.path = path;
        this.schema = schema;
    }

    /**
     * {@return the exception for a value of a wrong type, which it does not repeat}
     *
     * @param expected what should be there, as in {@code "a string"}
     * @param parser the tokens, on the value
     */
    static JsonMismatchException expected(String expected, JsonParser parser) {
        // Never the value, not even a number: what was expected here may be a secret.
        return expected(expected, JsonShape.of(parser.currentToken()).inWords(), parser);
    }

    /**
     * {@return the exception for a wrong value}
     *
     * @param expected what should be there
     * @param found what is there
     * @param parser the tokens, on the value
     */
    static JsonMismatchException expected(String expected, String found, JsonParser parser) {
        return new JsonMismatchException(JsonPath.of(parser), "expected " + expected + ", found " + found, null, null);
    }

    /** {@return the place of the value, as in {@code $.user.id} (RFC 9535)} */
    String path() {
        return path;
    }

    /** {@return the name of the type that the value belongs to; null if it has none} */
    @Nullable
    String schema() {
        return schema;
    }

    /**
     * {@return this, or the same problem with the name of the type}
     *
     * @param outer the type that was being read
     */
    JsonMismatchException within(@Nullable String outer) {
        return schema != null || outer == null
                ? this
                : new JsonMismatchException(path, String.valueOf(getMessage()), outer, this);
    }
}

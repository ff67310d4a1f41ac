package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonToken;

/** The six kinds of JSON value (RFC 8259, section 3). */
public enum JsonShape {
    /** An object: {@code {...}}. */
    OBJECT("an object"),
    /** An array: {@code [...]}. */
    ARRAY("an array"),
    /** A string. */
    STRING("a string"),
    /** A number, whole or not. */
    NUMBER("a number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** {@code null}. */
    NULL("null");

    /** How messages call it. */
    private final String words;

    /**
     * Names a kind.
     *
     * @param words how messages call it
     */
    JsonShape(String words) {
        this.words = words;
    }

    /**
     * {@return the kind of the value that a token begins}
     *
     * @param token the token
     */
    static JsonShape of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            case VALUE_NULL -> NULL;
            default -> throw new IllegalStateException("No value begins with " + token);
        };
    }

    /** {@return how messages call it} */
    String inWords() {
        return words;
    }
}

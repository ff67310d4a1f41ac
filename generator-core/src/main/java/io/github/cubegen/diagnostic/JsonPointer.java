package io.github.cubegen.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON Pointer (RFC 6901), held as its unescaped reference tokens.
 *
 * @param tokens unescaped reference tokens from the root; empty for the whole document
 */
public record JsonPointer(List<String> tokens) {
    /** The pointer of the whole document. */
    public static final JsonPointer ROOT = new JsonPointer(List.of());

    public JsonPointer {
        tokens = List.copyOf(tokens);
    }

    /**
     * Reads the string form, as in the fragment of a {@code $ref} after percent-decoding.
     *
     * @throws IllegalArgumentException if the text is neither empty nor starts with {@code /}, or has a {@code ~} that is
     *     not {@code ~0} or {@code ~1}
     */
    public static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or starts with '/': " + text);
        }
        List<String> tokens = new ArrayList<>();
        for (String token : text.substring(1).split("/", -1)) {
            if (token.replace("~0", "").replace("~1", "").indexOf('~') >= 0) {
                throw new IllegalArgumentException("'~' must be written '~0' in a JSON Pointer: " + text);
            }
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return new JsonPointer(tokens);
    }

    /** {@return the pointer of the member or element below this one} */
    public JsonPointer child(String token) {
        List<String> longer = new ArrayList<>(tokens.size() + 1);
        longer.addAll(tokens);
        longer.add(token);
        return new JsonPointer(longer);
    }

    /** {@return the pointer of the element below this one} */
    public JsonPointer child(int index) {
        return child(Integer.toString(index));
    }

    /**
     * {@return the pointer of what holds this one}
     *
     * @throws IllegalStateException for the root
     */
    public JsonPointer parent() {
        if (tokens.isEmpty()) {
            throw new IllegalStateException("the root has no parent");
        }
        return new JsonPointer(tokens.subList(0, tokens.size() - 1));
    }

    /**
     * {@return the last token}
     *
     * @throws IllegalStateException for the root
     */
    public String last() {
        if (tokens.isEmpty()) {
            throw new IllegalStateException("the root has no name");
        }
        return tokens.get(tokens.size() - 1);
    }

    /** {@return whether this pointer is the other or below it} */
    public boolean startsWith(JsonPointer other) {
        return tokens.size() >= other.tokens.size()
                && tokens.subList(0, other.tokens.size()).equals(other.tokens);
    }

    /** {@return the string form of RFC 6901, section 5} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}

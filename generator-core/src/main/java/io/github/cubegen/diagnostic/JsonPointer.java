package io.github.cubegen.diagnostic;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901), held as its unescaped reference tokens. Pointers share what holds them, because a description
 * has some for each of its parts: one below another costs one object, whatever its depth.
 */
public final class JsonPointer {
    /** The pointer of the whole document. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    private final @Nullable JsonPointer parent;
    private final String last;
    private final int depth;
    private final int hash;

    private JsonPointer(@Nullable JsonPointer parent, String last) {
        this.parent = parent;
        this.last = last;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hash = parent == null ? 1 : 31 * parent.hash + last.hashCode();
    }

    /** {@return the pointer of these unescaped reference tokens, from the root; that of the whole document for none} */
    public static JsonPointer of(List<String> tokens) {
        JsonPointer pointer = ROOT;
        for (String token : tokens) {
            pointer = pointer.child(token);
        }
        return pointer;
    }

    /** {@return the unescaped reference tokens from the root; empty for the whole document} */
    public List<String> tokens() {
        String[] tokens = new String[depth];
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            tokens[at.depth - 1] = at.last;
        }
        return List.of(tokens);
    }

    /** {@return how many reference tokens there are; 0 for the whole document} */
    public int depth() {
        return depth;
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
        JsonPointer pointer = ROOT;
        for (String token : text.substring(1).split("/", -1)) {
            if (token.replace("~0", "").replace("~1", "").indexOf('~') >= 0) {
                throw new IllegalArgumentException("'~' must be written '~0' in a JSON Pointer: " + text);
            }
            pointer = pointer.child(token.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }

    /** {@return the place that a reference of the form {@code #/…} names; null for any other text} */
    public static @Nullable JsonPointer ofReference(String reference) {
        if (!reference.startsWith("#")) {
            return null;
        }
        try {
            // A plus sign is itself in a fragment; only forms use it for a space.
            String fragment = reference.substring(1).replace("+", "%2B");
            return parse(URLDecoder.decode(fragment, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null; // no escape or no pointer
        }
    }

    /** {@return the pointer of the member or element below this one} */
    public JsonPointer child(String token) {
        return new JsonPointer(this, Objects.requireNonNull(token, "token"));
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
        if (parent == null) {
            throw new IllegalStateException("the root has no parent");
        }
        return parent;
    }

    /**
     * {@return the last token}
     *
     * @throws IllegalStateException for the root
     */
    public String last() {
        if (parent == null) {
            throw new IllegalStateException("the root has no name");
        }
        return last;
    }

    /** {@return whether this pointer is the other or below it} */
    public boolean startsWith(JsonPointer other) {
        JsonPointer at = this;
        while (at.depth > other.depth && at.parent != null) {
            at = at.parent;
        }
        return at.equals(other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof JsonPointer other) || hash != other.hash || depth != other.depth) {
            return false;
        }
        JsonPointer here = this;
        JsonPointer there = other;
        while (here != there && here.parent != null && there.parent != null) {
            if (!here.last.equals(there.last)) {
                return false;
            }
            here = here.parent;
            there = there.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@return the string form of RFC 6901, section 5} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String token : tokens()) {
            text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}

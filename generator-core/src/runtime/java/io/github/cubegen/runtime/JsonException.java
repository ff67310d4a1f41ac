package io.github.cubegen.runtime;

import org.jspecify.annotations.Nullable;

/** JSON that can't be read: malformed, or not what the description says. Its message holds no value of it. */
public final class JsonException extends ApiClientException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** The place of the problem. */
    private final String path;

    /** The type that the place belongs to. */
    private final @Nullable String schema;

    /**
     * Describes a problem.
     *
     * @param mismatch the problem
     */
    JsonException(JsonMismatchException mismatch) {
        super(describe(mismatch), mismatch);
        this.path = mismatch.path();
        this.schema = mismatch.schema();
    }

    /**
     * {@return the problem, its place and its type}
     *
     * @param mismatch the problem
     */
    private static String describe(JsonMismatchException mismatch) {
        String schema = mismatch.schema();
        return mismatch.path() + (schema == null ? "" : " (" + schema + ")") + ": " + mismatch.getMessage();
    }

    /** {@return the place of the problem, as in {@code $.items[3].user.created_at} (RFC 9535)} */
    public String path() {
        return path;
    }

    /** {@return the name of the type that the place belongs to; null if it has none} */
    public @Nullable String schema() {
        return schema;
    }
}

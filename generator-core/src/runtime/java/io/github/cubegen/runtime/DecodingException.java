package io.github.cubegen.runtime;

import org.jspecify.annotations.Nullable;

/** JSON that can't be read: malformed, or not what the description says. */
public final class DecodingException extends ApiClientException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** The status of the response. */
    private final int status;

    /** The place of the problem. */
    private final String path;

    /** The type that the place belongs to. */
    private final @Nullable String schema;

    /**
     * Describes a text that is no part of a response.
     *
     * @param mismatch the problem
     */
    DecodingException(JsonMismatchException mismatch) {
        super(describe(mismatch), mismatch);
        this.status = 0;
        this.path = mismatch.path();
        this.schema = mismatch.schema();
    }

    /**
     * Describes the body of a response.
     *
     * @param trace what was called, and what was done for it
     * @param status the status of the response
     * @param problem what is wrong with its body
     */
    DecodingException(CallTrace trace, int status, DecodingException problem) {
        super(trace + ": " + status + ", but the body can't be read: " + problem.getMessage(), problem);
        this.status = status;
        this.path = problem.path;
        this.schema = problem.schema;
    }

    /**
     * Describes a response that can't be read at all.
     *
     * @param trace what was called, and what was done for it
     * @param status the status of the response
     * @param problem what is wrong with it
     */
    DecodingException(CallTrace trace, int status, String problem) {
        super(trace + ": " + status + ", but " + problem, null);
        this.status = status;
        this.path = JsonPath.ROOT;
        this.schema = null;
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

    /** {@return the HTTP status of the response; 0 if the text is no part of one} */
    public int status() {
        return status;
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

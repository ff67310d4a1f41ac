package io.github.cubegen.runtime;

import org.jspecify.annotations.Nullable;

/** A success whose body can't be read: malformed, too long, or not what the description says. */
public final class DecodingException extends CallException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** The status of the response. */
    private final int status;

    /** What the server calls the request. */
    private final @Nullable String requestId;

    /** The beginning of the body. */
    private final String bodySnippet;

    /** The place of the problem. */
    private final String jsonPath;

    /** The type that the place belongs to. */
    private final @Nullable String schema;

    /**
     * Describes a body that is not as described.
     *
     * @param trace what was called, and what was done for it
     * @param response the answer
     * @param problem what is wrong with its body
     */
    DecodingException(CallTrace trace, TransportResponse response, JsonException problem) {
        super(
                trace + ": " + response.status() + ", but the body can't be read: " + problem.getMessage(),
                problem,
                trace);
        this.status = response.status();
        this.requestId = response.requestId();
        this.bodySnippet = response.snippet();
        this.jsonPath = problem.path();
        this.schema = problem.schema();
    }

    /**
     * Describes a response that can't be read at all.
     *
     * @param trace what was called, and what was done for it
     * @param response the answer
     * @param problem what is wrong with it
     */
    DecodingException(CallTrace trace, TransportResponse response, String problem) {
        super(trace + ": " + response.status() + ", but " + problem, null, trace);
        this.status = response.status();
        this.requestId = response.requestId();
        this.bodySnippet = response.snippet();
        this.jsonPath = JsonPath.ROOT;
        this.schema = null;
    }

    /** {@return the HTTP status of the response, from 200 to 299} */
    public int status() {
        return status;
    }

    /**
     * {@return how the server calls the request: its header {@code X-Request-Id}, {@code Request-Id} or
     * {@code X-Correlation-Id}; null if it has none}
     */
    public @Nullable String requestId() {
        return requestId;
    }

    /**
     * {@return the beginning of the body as it came, at most 2 KiB; empty if there is none, or if it is read while it comes. It can
     * hold secrets: it is no part of the message}
     */
    public String bodySnippet() {
        return bodySnippet;
    }

    /** {@return the place of the problem, as in {@code $.items[3].user.created_at} (RFC 9535)} */
    public String jsonPath() {
        return jsonPath;
    }

    /** {@return the name of the type that the place belongs to; null if it has none} */
    public @Nullable String schema() {
        return schema;
    }
}

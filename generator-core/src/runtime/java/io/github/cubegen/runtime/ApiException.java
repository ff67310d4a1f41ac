package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server answered with something other than a success. */
public class ApiException extends CallException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** How many characters of the server's own words a message repeats. */
    private static final int MESSAGE_EXCERPT = 500;

    /** The HTTP status. */
    private final int status;

    /** What the server calls the request. */
    private final @Nullable String requestId;

    /** How long the server asks to wait. */
    private final @Nullable Duration retryAfter;

    /** The texts of the body; an array, because it can be serialized. */
    private final String[] messages;

    /** The beginning of the body. */
    private final String bodySnippet;

    /** The headers; null in a deserialized exception. */
    private final transient @Nullable HttpHeaders headers;

    /**
     * Describes an answer.
     *
     * @param response the answer
     */
    public ApiException(ErrorResponse response) {
        super(describe(response), null, response.trace());
        this.status = response.status();
        this.requestId = response.requestId();
        this.retryAfter = response.retryAfter();
        this.messages = response.messages().toArray(String[]::new);
        this.bodySnippet = response.bodySnippet();
        this.headers = response.headers();
    }

    /**
     * {@return operation, status and what the server says, without the secrets of the call}
     *
     * @param response the answer
     */
    private static String describe(ErrorResponse response) {
        String reason = ReasonPhrase.of(response.status());
        String texts = response.trace().secrets().redact(String.join("; ", response.messages()));
        return response
                + (reason.isEmpty() ? "" : " " + reason)
                + (texts.isEmpty() ? "" : ": " + Excerpt.of(texts, MESSAGE_EXCERPT));
    }

    /** {@return the HTTP status, 300 or more} */
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
     * {@return how long the server asks to wait before the next attempt, from the header {@code Retry-After}; null if it does
     * not}
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /**
     * {@return every text in a JSON body, in the order of the body; empty for any other body. Before a text in an object within the
     * body stands the name that it has there, as in {@code password: cannot be blank}}
     */
    public List<String> messages() {
        return List.of(messages);
    }

    /**
     * {@return the beginning of the body as it came, at most 2 KiB; empty if there is none. Servers repeat what they were sent, so it
     * can hold secrets: it is no part of the message}
     */
    public String bodySnippet() {
        return bodySnippet;
    }

    /** {@return the headers of the response; none after Java serialization} */
    public HttpHeaders headers() {
        return headers == null ? HttpHeaders.of(Map.of(), (name, value) -> true) : headers;
    }

    /**
     * {@return the first header of a name in the response; null if there is none}
     *
     * @param name the name, in any case
     */
    public @Nullable String header(String name) {
        return headers().firstValue(name).orElse(null);
    }
}

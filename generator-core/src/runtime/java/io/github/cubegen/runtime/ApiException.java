package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server answered with something other than a success. */
public class ApiException extends ApiClientException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** How many characters of the server's own words a message repeats. */
    private static final int MESSAGE_EXCERPT = 500;

    /** The HTTP status. */
    private final int status;

    /** The operation's id. */
    private final String operation;

    /** The HTTP method. */
    private final String method;

    /** The path template. */
    private final String path;

    /** What the server calls the request. */
    private final @Nullable String requestId;

    /** How often the call was sent. */
    private final int attempts;

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
        super(describe(response), null);
        this.status = response.status();
        this.operation = response.operation().id();
        this.method = response.operation().method();
        this.path = response.operation().path();
        this.requestId = response.header("X-Request-Id");
        this.attempts = response.attempts();
        this.messages = response.messages().toArray(String[]::new);
        this.bodySnippet = response.bodySnippet();
        this.headers = response.headers();
    }

    /**
     * {@return operation, status and what the server says}
     *
     * @param response the answer
     */
    private static String describe(ErrorResponse response) {
        String reason = ReasonPhrase.of(response.status());
        String texts = String.join("; ", response.messages());
        return response
                + (reason.isEmpty() ? "" : " " + reason)
                + (texts.isEmpty() ? "" : ": " + Excerpt.of(texts, MESSAGE_EXCERPT));
    }

    /** {@return the HTTP status, 300 or more} */
    public int status() {
        return status;
    }

    /** {@return the id of the operation in the description} */
    public String operation() {
        return operation;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the path as in the description, with the names of its parameters and without a query} */
    public String path() {
        return path;
    }

    /** {@return the header {@code X-Request-Id} of the response; null if it has none} */
    public @Nullable String requestId() {
        return requestId;
    }

    /** {@return how often the call was sent} */
    public int attempts() {
        return attempts;
    }

    /** {@return every text in a JSON body, in the order of the body; empty for any other body} */
    public List<String> messages() {
        return List.of(messages);
    }

    /** {@return the beginning of the body as text, at most 2 KiB and what came of it; empty if there is none} */
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

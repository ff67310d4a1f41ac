package io.github.cubegen.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An HTTP response: with its body in memory, or with a stream from which the body of a success is read. */
public final class TransportResponse {
    /** The headers by which servers name a request. None of them is standard. */
    private static final List<String> REQUEST_IDS = List.of("X-Request-Id", "Request-Id", "X-Correlation-Id");

    /** How much of the body an exception keeps, in bytes. */
    private static final int SNIPPET = 2048;

    /** The HTTP status. */
    private final int status;

    /** The headers. */
    private final HttpHeaders headers;

    /** The body, or its beginning. */
    private final byte[] body;

    /** Whether the body goes on. */
    private final boolean truncated;

    /** What the body is read from while it comes. */
    private final @Nullable InputStream stream;

    /**
     * Describes a response.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the body, at most as many bytes as the {@link ResponseLimits} of the request allow; not copied
     * @param truncated whether there was more of the body than the limits allow, or than came of that of an error
     */
    public TransportResponse(int status, HttpHeaders headers, byte[] body, boolean truncated) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.truncated = truncated;
        this.stream = null;
    }

    /**
     * Describes a success whose body is read while it comes, for a request that has a {@link TransportRequest#pause()}.
     *
     * @param status the HTTP status, 200 to 299
     * @param headers the headers
     * @param stream the body; closing it frees the connection
     */
    public TransportResponse(int status, HttpHeaders headers, InputStream stream) {
        this.status = status;
        this.headers = headers;
        this.body = new byte[0];
        this.truncated = false;
        this.stream = stream;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return whether the status is one of success} */
    boolean isSuccess() {
        return isSuccess(status);
    }

    /**
     * {@return whether a status is one of success}
     *
     * @param status an HTTP status
     */
    static boolean isSuccess(int status) {
        return status >= 200 && status <= 299;
    }

    /** {@return the headers} */
    public HttpHeaders headers() {
        return headers;
    }

    /**
     * {@return the first header of a name; null if there is none}
     *
     * @param name the name, in any case
     */
    @Nullable
    String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /**
     * {@return how the server calls the request: the first of the headers that are in use for it; null if there is none}
     */
    @Nullable
    String requestId() {
        for (String name : REQUEST_IDS) {
            String value = header(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** {@return the body, or its beginning; not copied: it must not be changed} */
    public byte[] body() {
        return body;
    }

    /** {@return the body from its beginning, also if it is in memory} */
    InputStream stream() {
        return stream == null ? new ByteArrayInputStream(body) : stream;
    }

    /** Frees the connection of a body that nobody reads. */
    void discard() {
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return the beginning of the body as text, at most 2 KiB; empty if there is none} */
    String snippet() {
        String text = new String(body, 0, Math.min(body.length, SNIPPET), StandardCharsets.UTF_8);
        // A character that was cut in two is no part of the body.
        return body.length > SNIPPET && text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@return whether there was more of the body than the limits allow, or than came of that of an error} */
    public boolean isTruncated() {
        return truncated;
    }

    /** {@return whether the body is empty or consists of the white space of JSON} */
    boolean isBlank() {
        for (byte b : body) {
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** {@return status and size} */
    @Override
    public String toString() {
        return status + ", " + body.length + " bytes";
    }
}

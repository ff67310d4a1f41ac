package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;

/** An HTTP response with its body in memory. */
public final class TransportResponse {
    /** The HTTP status. */
    private final int status;

    /** The headers. */
    private final HttpHeaders headers;

    /** The body, or its beginning. */
    private final byte[] body;

    /** Whether the body goes on. */
    private final boolean truncated;

    /**
     * Describes a response.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the body, at most as many bytes as the {@link ResponseLimits} of the request allow; not copied
     * @param truncated whether there was more of the body than the limits allow
     */
    public TransportResponse(int status, HttpHeaders headers, byte[] body, boolean truncated) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.truncated = truncated;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the headers} */
    public HttpHeaders headers() {
        return headers;
    }

    /** {@return the body, or its beginning; not copied: it must not be changed} */
    public byte[] body() {
        return body;
    }

    /** {@return whether there was more of the body than the limits allow} */
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

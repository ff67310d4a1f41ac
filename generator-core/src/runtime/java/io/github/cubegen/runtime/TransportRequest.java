package io.github.cubegen.runtime;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An HTTP request, ready to be sent. Immutable. It holds credentials, which {@code toString()} does not show. */
public final class TransportRequest {
    /** The HTTP method. */
    private final String method;

    /** Where to. */
    private final URI uri;

    /** All headers but those of the connection. */
    private final HttpHeaders headers;

    /** What it carries. */
    private final @Nullable RequestBody body;

    /** How much of the response to read. */
    private final ResponseLimits limits;

    /** How long to wait for more of a body that is read while it comes. */
    private final @Nullable Duration pause;

    /**
     * Describes a request.
     *
     * @param method the HTTP method
     * @param uri where to, in ASCII
     * @param headers all headers but those of the connection
     * @param body what it carries, if anything
     * @param limits how much of the response to read
     * @param pause how long to wait for more of a body that is read while it comes; null if it is read as a whole
     */
    TransportRequest(
            String method,
            URI uri,
            HttpHeaders headers,
            @Nullable RequestBody body,
            ResponseLimits limits,
            @Nullable Duration pause) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.limits = limits;
        this.pause = pause;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return where to, in ASCII} */
    public URI uri() {
        return uri;
    }

    /** {@return all headers but those of the connection; {@code Content-Type} is among them} */
    public HttpHeaders headers() {
        return headers;
    }

    /** {@return what it carries; null for nothing} */
    public @Nullable RequestBody body() {
        return body;
    }

    /** {@return how much of the response to read} */
    public ResponseLimits limits() {
        return limits;
    }

    /**
     * {@return how long to wait for more of the body of a success that is read while it comes; null if the body is read as a
     * whole}
     */
    public @Nullable Duration pause() {
        return pause;
    }

    /**
     * {@return this request to another place}
     *
     * @param other where to
     * @param others the headers
     */
    TransportRequest redirected(URI other, HttpHeaders others) {
        return new TransportRequest(method, other, others, body, limits, pause);
    }

    /** {@return method and server: all the rest can hold secrets} */
    @Override
    public String toString() {
        return method + ' ' + uri.getScheme() + "://" + uri.getRawAuthority();
    }
}

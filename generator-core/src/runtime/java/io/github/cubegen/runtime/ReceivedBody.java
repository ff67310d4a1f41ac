package io.github.cubegen.runtime;

import java.io.InputStream;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** A body as it came: in memory, or as a stream. */
final class ReceivedBody {
    /** The bytes; none of a stream. */
    private final byte[] bytes;

    /** Whether there were more. */
    private final boolean truncated;

    /** What to read from. */
    private final @Nullable InputStream stream;

    /**
     * Keeps a body.
     *
     * @param bytes the bytes
     * @param truncated whether there were more
     * @param stream what to read from
     */
    private ReceivedBody(byte[] bytes, boolean truncated, @Nullable InputStream stream) {
        this.bytes = bytes;
        this.truncated = truncated;
        this.stream = stream;
    }

    /**
     * {@return a body in memory}
     *
     * @param bytes the bytes
     * @param truncated whether there were more
     */
    static ReceivedBody of(byte[] bytes, boolean truncated) {
        return new ReceivedBody(bytes, truncated, null);
    }

    /**
     * {@return a body that is read while it comes}
     *
     * @param stream what to read from
     */
    static ReceivedBody of(InputStream stream) {
        return new ReceivedBody(new byte[0], false, stream);
    }

    /**
     * {@return a response with its body}
     *
     * @param response status, headers and body
     */
    static TransportResponse toResponse(HttpResponse<ReceivedBody> response) {
        ReceivedBody body = response.body();
        return body.stream == null
                ? new TransportResponse(response.statusCode(), response.headers(), body.bytes, body.truncated)
                : new TransportResponse(response.statusCode(), response.headers(), body.stream);
    }
}

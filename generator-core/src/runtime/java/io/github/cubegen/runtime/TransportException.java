package io.github.cubegen.runtime;

import java.net.URI;

/**
 * No response came: the connection could not be made or broke, the client was closed, or the calling thread was
 * interrupted. In the last case the cause is an {@link InterruptedException}, and the thread is still marked as
 * interrupted.
 */
public final class TransportException extends CallException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /**
     * Describes a failure while a body was read.
     *
     * @param trace what was called, and what was done for it
     * @param cause what kept the rest from coming
     */
    TransportException(CallTrace trace, Throwable cause) {
        super(trace + ": no response: " + trace.secrets().redact(cause.toString()), cause, trace);
    }

    /**
     * Describes a failure.
     *
     * @param trace what was called, and what was done for it
     * @param uri where the response was to come from; only host and port are shown
     * @param cause what kept the response from coming
     */
    TransportException(CallTrace trace, URI uri, Throwable cause) {
        super(
                trace + ": no response from " + server(uri) + ": "
                        + trace.secrets().redact(cause.toString()),
                cause,
                trace);
    }

    /**
     * {@return host and port}
     *
     * @param uri an address, perhaps with secrets in its other parts
     */
    private static String server(URI uri) {
        int usual = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return uri.getHost() + ':' + (uri.getPort() < 0 ? usual : uri.getPort());
    }
}

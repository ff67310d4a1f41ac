package io.github.cubegen.runtime;

import java.net.URI;

/**
 * No response came: the connection could not be made or broke, the client was closed, the content to send could not be read,
 * or the calling thread was interrupted. In the last case the cause is an {@link InterruptedException}, and the thread is still
 * marked as interrupted; in the one before, the cause is what the content threw.
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
        this(trace, "no response", cause);
    }

    /**
     * Describes a failure.
     *
     * @param trace what was called, and what was done for it
     * @param uri where the response was to come from; only host and port are shown
     * @param cause what kept the response from coming
     */
    TransportException(CallTrace trace, URI uri, Throwable cause) {
        this(trace, "no response from " + server(uri), cause);
    }

    /**
     * Describes a failure.
     *
     * @param trace what was called, and what was done for it
     * @param what what went wrong
     * @param cause why
     */
    private TransportException(CallTrace trace, String what, Throwable cause) {
        super(trace + ": " + what + ": " + trace.secrets().redact(cause.toString()), cause, trace);
    }

    /**
     * {@return the failure of a call whose content can't be read}
     *
     * @param trace what was called, and what was done for it
     * @param cause what the content threw
     */
    static TransportException ofContent(CallTrace trace, Throwable cause) {
        return new TransportException(trace, "the content to send can't be read", cause);
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

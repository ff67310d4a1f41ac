package io.github.cubegen.runtime;

/**
 * No response came: the connection could not be made or broke, the client was closed, or the calling thread was
 * interrupted. In the last case the cause is an {@link InterruptedException}, and the thread is still marked as
 * interrupted.
 */
public final class TransportException extends ApiClientException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /**
     * Describes a failure.
     *
     * @param operation what was called
     * @param cause what kept the response from coming
     */
    TransportException(Operation<?> operation, Throwable cause) {
        super(operation + ": no response: " + cause, cause);
    }
}

package io.github.cubegen.runtime;

/**
 * A call was not sent, because no token could be had. The cause is what the attempt to get one ended with, as the
 * {@link ApiException} of the operation that opens a session. Calls that waited for the same token have the same cause.
 */
public final class TokenException extends CallException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param trace what was called, and what was done for it
     * @param cause what the attempt to get a token ended with
     */
    TokenException(CallTrace trace, Throwable cause) {
        super(trace.operation() + ": not sent, no token: " + cause.getMessage(), cause, trace);
    }
}

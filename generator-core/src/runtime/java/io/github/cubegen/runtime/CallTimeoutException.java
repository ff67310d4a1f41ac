package io.github.cubegen.runtime;

import java.time.Duration;

/** The time for a whole call, its response included, was over. The server may have done what it was asked to. */
public final class CallTimeoutException extends ApiClientException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** The time that the call had. */
    private final Duration timeout;

    /**
     * Describes the timeout.
     *
     * @param operation what was called
     * @param timeout the time that the call had
     */
    CallTimeoutException(Operation<?> operation, Duration timeout) {
        super(operation + ": no response within " + timeout, null);
        this.timeout = timeout;
    }

    /** {@return the time that the call had} */
    public Duration timeout() {
        return timeout;
    }
}

package io.github.cubegen.runtime;

import java.time.Duration;

/** The time for a whole call, all attempts, pauses and the response included, was over. The server may have done what it was asked to. */
public final class CallTimeoutException extends CallException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** The time that the call had. */
    private final Duration timeout;

    /**
     * Describes the timeout.
     *
     * @param trace what was called, and what was done for it
     * @param timeout the time that the call had
     */
    CallTimeoutException(CallTrace trace, Duration timeout) {
        super(trace + ": no response within " + timeout, null, trace);
        this.timeout = timeout;
    }

    /** {@return the time that the call had} */
    public Duration timeout() {
        return timeout;
    }
}

package io.github.cubegen.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call that failed, with what is known about it. */
public abstract class CallException extends ApiClientException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** The id of the operation. */
    private final String operation;

    /** The HTTP method. */
    private final String method;

    /** The path as in the description. */
    private final String path;

    /** Path and query as sent. */
    private final String target;

    /** How often the call was sent. */
    private final int attempts;

    /** How long it took. */
    private final Duration elapsed;

    /** How long it paused. */
    private final Duration waited;

    /**
     * Describes a failure.
     *
     * @param message what happened
     * @param cause what made it happen, if anything is known
     * @param trace what was called, and what was done for it
     */
    CallException(String message, @Nullable Throwable cause, CallTrace trace) {
        super(message, cause);
        this.operation = trace.operation().id();
        this.method = trace.operation().method();
        this.path = trace.operation().path();
        this.target = trace.target();
        this.attempts = trace.attempts();
        this.elapsed = trace.elapsed();
        this.waited = trace.waited();
    }

    /** {@return the id of the operation in the description} */
    public final String operation() {
        return operation;
    }

    /** {@return the HTTP method} */
    public final String method() {
        return method;
    }

    /** {@return the path as in the description, with the names of its parameters and without a query} */
    public final String path() {
        return path;
    }

    /**
     * {@return path and query as they were sent, with {@code ***} for each value of the query; if a value in the path is a secret, the
     * path as in the description; empty if nothing was sent}
     */
    public final String target() {
        return target;
    }

    /** {@return how often the call was sent; 0 if it was not} */
    public final int attempts() {
        return attempts;
    }

    /** {@return how long the call took, pauses between attempts included} */
    public final Duration elapsed() {
        return elapsed;
    }

    /** {@return how long the call paused between attempts} */
    public final Duration waited() {
        return waited;
    }
}

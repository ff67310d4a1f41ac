package io.github.cubegen.runtime;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sees what becomes of calls: for logs, metrics and traces. Methods are called on the threads that the calls are on, so they
 * should be quick. Exceptions that they throw, and classes that they miss, are logged and have no effect on the call. No event holds a credential, a value of a query or
 * a body.
 */
public interface CallListener {
    /**
     * Before each attempt.
     *
     * @param attempt what is about to be sent; headers can be added to it
     */
    default void before(Attempt attempt) {}

    /**
     * When a call is over, once for each. A body that is read while it comes is still to come then.
     *
     * @param outcome how it ended
     */
    default void after(Outcome outcome) {}

    /**
     * When another attempt is going to be made.
     *
     * @param retry why and when
     */
    default void retry(Retry retry) {}

    /**
     * When an attempt to get a token has ended. The calls that it consists of are told beside it.
     *
     * @param renewal how it ended
     */
    default void renewal(Renewal renewal) {}

    /**
     * {@return a listener that writes lines of text: the end of a call and another attempt at {@code INFO}, failures at
     * {@code WARNING}, each attempt with its headers at {@code DEBUG}}
     *
     * @param logger takes the lines
     */
    static CallListener log(System.Logger logger) {
        return new LogListener(Objects.requireNonNull(logger, "logger"));
    }

    /** Something that is about to be sent. */
    interface Attempt {
        /** {@return the call} */
        CallInfo call();

        /** {@return how often the call is sent with this attempt, from 1} */
        int number();

        /**
         * {@return path and query, with {@code ***} for each value of the query; if a value in the path is a secret, the path as in
         * the description}
         */
        String target();

        /** {@return the headers by name; {@code ***} is the value of each that could hold a secret} */
        Map<String, String> headers();

        /**
         * Adds a header to this attempt, as {@code traceparent}.
         *
         * @param name the header
         * @param value its value
         * @throws IllegalArgumentException if they are not fit for a header
         */
        void header(String name, String value);
    }

    /**
     * How a call ended.
     *
     * @param call the call
     * @param attempts how often it was sent
     * @param status the status of the last answer; 0 if there is none
     * @param requestId the header {@code X-Request-Id} of the last answer; null if it has none
     * @param elapsed how long the call took, pauses included
     * @param waited how long it paused between attempts
     * @param problem what the caller gets instead of a result; null if there is a result
     */
    record Outcome(
            CallInfo call,
            int attempts,
            int status,
            @Nullable String requestId,
            Duration elapsed,
            Duration waited,
            @Nullable Throwable problem) {}

    /**
     * Another attempt.
     *
     * @param call the call
     * @param attempts how often it was sent so far
     * @param status the status of the answer that is not taken; 0 if there is none
     * @param problem what kept an answer from coming; null if one came
     * @param pause how long the call waits now
     */
    record Retry(
            CallInfo call,
            int attempts,
            int status,
            @Nullable Throwable problem,
            Duration pause) {}

    /**
     * An attempt to get a token.
     *
     * @param scheme the security scheme that the token is for, as in the description
     * @param reason why it was made
     * @param elapsed how long it took
     * @param problem why there is no token; null if there is one
     */
    record Renewal(
            String scheme,
            Reason reason,
            Duration elapsed,
            @Nullable Throwable problem) {}

    /** Why a token is got. */
    enum Reason {
        /** There was none yet. */
        FIRST,
        /** It is about to run out. */
        EXPIRING,
        /** The server refused it. */
        REFUSED
    }
}

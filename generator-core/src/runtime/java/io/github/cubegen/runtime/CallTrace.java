package io.github.cubegen.runtime;

import java.time.Duration;
import java.time.Instant;

/**
 * What a call was and what was done for it.
 *
 * @param operation what was called
 * @param target path and query as they were sent, without the values of the query
 * @param attempts how often the call was sent
 * @param elapsed how long it took, pauses included
 * @param waited how long it paused between attempts
 * @param ended when it ended
 * @param secrets what must not be shown of it
 */
record CallTrace(
        Operation<?> operation,
        String target,
        int attempts,
        Duration elapsed,
        Duration waited,
        Instant ended,
        CallSecrets secrets) {
    /** What stands in the place of a secret. */
    static final String HIDDEN = "***";

    /** {@return what a message says about attempts; empty if there was only one} */
    String effort() {
        return attempts > 1 ? " (attempt " + attempts + ", after " + elapsed.toMillis() + " ms)" : "";
    }

    /** {@return the operation and the attempts} */
    @Override
    public String toString() {
        return operation + effort();
    }
}

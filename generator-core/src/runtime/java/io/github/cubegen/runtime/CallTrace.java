package io.github.cubegen.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What a call was and what was done for it.
 *
 * @param operation what was called
 * @param target path and query as they were sent, without the values of the query
 * @param attempts how often the call was sent
 * @param elapsed how long it took, pauses included
 * @param waited how long it paused between attempts
 * @param ended when it ended
 * @param secrets the credentials that it was sent with, not to be shown
 */
record CallTrace(
        Operation<?> operation,
        String target,
        int attempts,
        Duration elapsed,
        Duration waited,
        Instant ended,
        Set<String> secrets) {
    /** What stands in the place of a secret. */
    static final String HIDDEN = "***";

    /** How many characters a secret has at least. */
    private static final int SHORTEST_SECRET = 6;

    /**
     * {@return a text without the credentials of the call}
     *
     * @param text a text of the server
     */
    String redact(String text) {
        String shown = text;
        for (String secret : secrets) {
            // A word of a few letters stands in many texts that give nothing away.
            shown = secret.length() < SHORTEST_SECRET ? shown : shown.replace(secret, HIDDEN);
        }
        return shown;
    }

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

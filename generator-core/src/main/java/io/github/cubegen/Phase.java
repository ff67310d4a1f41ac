package io.github.cubegen;

import java.util.Locale;

/**
 * A part of a run that is done.
 *
 * @param text what came of it, with its counts, such as {@code 15 files read}
 * @param nanos how long it took, in nanoseconds
 */
public record Phase(String text, long nanos) {

    private static final double NANOS_PER_SECOND = 1e9;

    /** {@return both for people, such as {@code 15 files read; 0.4 s}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s; %.1f s", text, nanos / NANOS_PER_SECOND);
    }
}

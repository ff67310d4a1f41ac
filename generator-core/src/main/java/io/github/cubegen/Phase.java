package io.github.cubegen;

/**
 * A part of a run that is done.
 *
 * @param text what came of it, with its counts, such as {@code 15 files read}
 * @param nanos how long it took, in nanoseconds
 */
public record Phase(String text, long nanos) {}

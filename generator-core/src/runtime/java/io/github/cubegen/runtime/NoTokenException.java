package io.github.cubegen.runtime;

/** Carries what an attempt to get a token ended with to where the call is known. It reaches no caller. */
final class NoTokenException extends RuntimeException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /**
     * Carries a problem.
     *
     * @param problem what the attempt ended with
     */
    NoTokenException(Throwable problem) {
        super(null, problem, false, false);
    }
}

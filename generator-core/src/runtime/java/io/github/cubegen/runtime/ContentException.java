package io.github.cubegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The content to send can't be read. It carries what the content threw through the transport, which may wrap it, to where the
 * call is known. It reaches no caller.
 */
final class ContentException extends IOException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** What the content threw. */
    private final Throwable problem;

    /**
     * Carries a problem.
     *
     * @param problem what the content threw
     */
    ContentException(Throwable problem) {
        super("The content to send can't be read: " + problem, problem);
        this.problem = problem;
    }

    /** {@return what the content threw} */
    Throwable problem() {
        return problem;
    }

    /**
     * {@return what a call failed with because of its content, perhaps deep in what the transport makes of it; null if that is
     * not the reason}
     *
     * @param failure what kept a call from its answer
     */
    static @Nullable ContentException in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentException content) {
                return content;
            }
        }
        return null;
    }
}

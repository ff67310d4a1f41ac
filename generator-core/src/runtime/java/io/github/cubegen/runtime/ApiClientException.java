package io.github.cubegen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Anything that keeps a call from giving its result. Messages name the operation; they hold no credential and no value that
 * was sent.
 */
public abstract class ApiClientException extends RuntimeException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /**
     * Describes a failure.
     *
     * @param message what happened
     * @param cause what made it happen, if anything is known
     */
    ApiClientException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

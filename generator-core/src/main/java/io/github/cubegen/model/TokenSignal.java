package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The answer that means: the token has expired, get a new one. From {@code x-cubegen-token.expired}.
 *
 * @param status of the response, 400 to 599
 * @param message text that the error body must contain, without regard to case; null if the status is enough
 */
public record TokenSignal(
        JsonPointer pointer, int status, @Nullable String message) {}

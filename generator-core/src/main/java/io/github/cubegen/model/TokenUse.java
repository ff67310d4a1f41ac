package io.github.cubegen.model;

import org.jspecify.annotations.Nullable;

/**
 * How the tokens of a scheme come and go: {@code x-cubegen-token}.
 *
 * @param issue which operation gives them out; null if the description does not tell
 * @param expired how the server says that one is no longer good; null if the description does not tell
 */
public record TokenUse(@Nullable TokenIssue issue, @Nullable TokenSignal expired) {
    /** Nothing is known. */
    static final TokenUse NONE = new TokenUse(null, null);
}

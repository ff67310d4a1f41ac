package io.github.cubegen.diagnostic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell the user about a description.
 *
 * @param severity how much it weighs
 * @param rule stable id in kebab case, for example {@code unresolved-ref}
 * @param message what is wrong and what to do, one sentence or two, without the place
 * @param pointer the place in the file that {@code location} names; in the resolved document until it is located
 * @param location the place for the user; null only until the document has located the pointer
 */
public record Diagnostic(
        Severity severity,
        String rule,
        String message,
        JsonPointer pointer,
        @Nullable Location location) {

    /** {@return this diagnostic with its place, and the pointer within that file} */
    public Diagnostic at(Location place, JsonPointer pointerInFile) {
        return new Diagnostic(severity, rule, message, pointerInFile, place);
    }

    /** {@return {@code file:line:column: severity: message [rule] at #/pointer}} */
    @Override
    public String toString() {
        return (location == null ? "" : location + ": ")
                + severity.name().toLowerCase(Locale.ROOT)
                + ": "
                + message
                + " ["
                + rule
                + "]"
                + (pointer.tokens().isEmpty() ? "" : " at #" + pointer);
    }
}

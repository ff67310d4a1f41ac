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

    /** {@return this diagnostic with another weight} */
    public Diagnostic as(Severity other) {
        return new Diagnostic(other, rule, message, pointer, location);
    }

    /** {@return {@code file:line:column: severity: message [rule] at #/pointer}, on one line whatever the description holds} */
    @Override
    public String toString() {
        return visible((location == null ? "" : location + ": ")
                + severity.name().toLowerCase(Locale.ROOT)
                + ": "
                + message
                + " ["
                + rule
                + "]"
                + (pointer.tokens().isEmpty() ? "" : " at #" + pointer));
    }

    /** Names and texts of a description could otherwise begin a line of the log, or turn its reading direction. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> shown.append(String.format("\\u%04x", point));
                default -> shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }
}

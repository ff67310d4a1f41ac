package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.JsonPointer;

/** An action can't be applied. Told to the user at its place in the overlay. */
final class OverlayException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient JsonPointer pointer;

    /**
     * @param rule id of the diagnostic
     * @param pointer where in the file of the overlay
     * @param message text of the diagnostic
     */
    OverlayException(String rule, JsonPointer pointer, String message) {
        super(message, null, false, false);
        this.rule = rule;
        this.pointer = pointer;
    }

    String rule() {
        return rule;
    }

    JsonPointer pointer() {
        return pointer;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}

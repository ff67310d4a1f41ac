package io.github.cubegen.spec;

/** A reference, or the name of the root file, leads nowhere. Told to the user at the place of the reference. */
final class ReferenceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String rule;

    ReferenceException(String rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}

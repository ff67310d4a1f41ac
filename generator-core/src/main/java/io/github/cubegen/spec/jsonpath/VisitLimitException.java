package io.github.cubegen.spec.jsonpath;

/** A JSONPath asks for more work than its user allows. */
public final class VisitLimitException extends Exception {
    private static final long serialVersionUID = 1L;

    VisitLimitException(String message) {
        super(message, null, false, false);
    }

    /** {@return what there is too much of} */
    public String text() {
        return String.valueOf(getMessage());
    }
}

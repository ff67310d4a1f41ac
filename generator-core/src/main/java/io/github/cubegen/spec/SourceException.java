package io.github.cubegen.spec;

/** A file can't be read any further. Caught by the reader, which turns it into a diagnostic. */
final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final int offset;

    /**
     * @param rule id of the diagnostic
     * @param message text of the diagnostic
     * @param offset where in the text, in UTF-16 units; negative if the file as a whole is meant
     */
    SourceException(String rule, String message, int offset) {
        super(message, null, false, false);
        this.rule = rule;
        this.offset = offset;
    }

    String rule() {
        return rule;
    }

    int offset() {
        return offset;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}

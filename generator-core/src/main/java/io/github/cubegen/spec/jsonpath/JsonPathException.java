package io.github.cubegen.spec.jsonpath;

/** A text is no JSONPath. */
public final class JsonPathException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int index;

    /**
     * @param message what is wrong and what to write instead
     * @param index of the character that does not fit, in UTF-16 units from the start of the text
     */
    JsonPathException(String message, int index) {
        super(message, null, false, false);
        this.index = index;
    }

    /** {@return the index of the character that does not fit; the length of the text if its end does not} */
    public int index() {
        return index;
    }

    /** {@return what is wrong and what to write instead} */
    public String text() {
        return String.valueOf(getMessage());
    }
}

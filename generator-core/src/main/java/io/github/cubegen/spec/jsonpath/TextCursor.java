package io.github.cubegen.spec.jsonpath;

/** Goes through the text of a JSONPath. */
final class TextCursor {
    private final String text;
    private int at;

    TextCursor(String text) {
        this.text = text;
    }

    int index() {
        return at;
    }

    void back(int index) {
        at = index;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** {@return the next character; 0 at the end} */
    char peek() {
        return atEnd() ? 0 : text.charAt(at);
    }

    /** {@return the next code point; -1 at the end} */
    int peekCodePoint() {
        return atEnd() ? -1 : text.codePointAt(at);
    }

    int nextCodePoint() {
        int next = text.codePointAt(at);
        at += Character.charCount(next);
        return next;
    }

    /** {@return whether this text comes next} If so, it is gone over. */
    boolean skip(String expected) {
        boolean found = text.startsWith(expected, at);
        if (found) {
            at += expected.length();
        }
        return found;
    }

    void expect(String expected) throws JsonPathException {
        if (!skip(expected)) {
            throw unexpected("'" + expected + "' is expected");
        }
    }

    /** RFC 9535, section 2.1.1: the production S. */
    void skipBlanks() {
        while (!atEnd() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    boolean atDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    void skipDigits() {
        while (atDigit()) {
            at++;
        }
    }

    String since(int start) {
        return text.substring(start, at);
    }

    /** {@return an error at the next character} */
    JsonPathException unexpected(String expectation) {
        if (atEnd()) {
            return error("the JSONPath ends here, but " + expectation, at);
        }
        return error("'" + Character.toString(peekCodePoint()) + "' does not fit here: " + expectation, at);
    }

    JsonPathException error(String message, int index) {
        return new JsonPathException(message, index);
    }
}

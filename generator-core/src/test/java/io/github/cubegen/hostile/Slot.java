package io.github.cubegen.hostile;

/**
 * A place in a description that holds text which its author chooses.
 *
 * @param kind what of it is text
 * @param place the bracketed name, or the pointer of the value or object
 */
record Slot(Kind kind, String place) {

    enum Kind {
        /** A name in brackets, at all places where it stands. */
        NAME,
        /** A string. */
        VALUE,
        /** An object, which gets an extension and a member that OpenAPI doesn't know. */
        MEMBER
    }
}

package io.github.cubegen.plan;

/** What a JSON value tells of itself before any property of it is known (RFC 8259, section 3); null is handled before. */
public enum JsonShape {
    OBJECT,
    ARRAY,
    STRING,
    /** A number without a fraction, where those with one are another form. */
    INTEGER,
    NUMBER,
    BOOLEAN
}

package io.github.cubegen.plan;

/** What the first character of a JSON value tells about it (RFC 8259, section 3); null is handled before. */
public enum JsonShape {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN
}

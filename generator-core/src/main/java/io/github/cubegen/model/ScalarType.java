package io.github.cubegen.model;

/** What the literals of an enum are. */
public enum ScalarType {
    STRING,
    INTEGER,
    /** At least one has a fraction. */
    NUMBER,
    BOOLEAN,
    /** Texts, numbers and truth values together. */
    MIXED
}

package io.github.cubegen.runtime;

/** How a parameter of several parts is written (OpenAPI 3.1, section Style Values). */
public enum Style {
    /** {@code a,b}: paths and headers. */
    SIMPLE,
    /** {@code .a,b}: paths. */
    LABEL,
    /** {@code ;name=a,b}: paths. */
    MATRIX,
    /** {@code name=a,b}: queries and cookies. */
    FORM,
    /** {@code name=a%20b}: queries. */
    SPACE_DELIMITED,
    /** {@code name=a%7Cb}: queries. */
    PIPE_DELIMITED,
    /** {@code name%5Bkey%5D=a}: queries. */
    DEEP_OBJECT
}

package io.github.cubegen.model;

/** Which keyword made a union. */
public enum UnionKind {
    /** {@code oneOf}: exactly one variant fits. */
    ONE_OF,
    /** {@code anyOf}: one variant or more fit. */
    ANY_OF,
    /** A {@code type} with several values besides {@code null}. */
    TYPES
}

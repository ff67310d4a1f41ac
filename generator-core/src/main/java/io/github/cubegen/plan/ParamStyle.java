package io.github.cubegen.plan;

/** How lists and objects are written as text (OpenAPI, Style Values); the constant of the runtime's {@code Style}. */
public enum ParamStyle {
    SIMPLE,
    LABEL,
    MATRIX,
    FORM,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    DEEP_OBJECT
}

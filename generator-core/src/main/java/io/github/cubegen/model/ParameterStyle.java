package io.github.cubegen.model;

/**
 * How a list or an object is written as a parameter.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#style-values">OpenAPI 3.1, section 4.8.12.3</a>
 */
public enum ParameterStyle {
    MATRIX("matrix"),
    LABEL("label"),
    SIMPLE("simple"),
    FORM("form"),
    SPACE_DELIMITED("spaceDelimited"),
    PIPE_DELIMITED("pipeDelimited"),
    DEEP_OBJECT("deepObject");

    private final String key;

    ParameterStyle(String key) {
        this.key = key;
    }

    /** {@return the value of {@code style}} */
    public String key() {
        return key;
    }

    /** {@return {@code explode} of a parameter that does not declare it} */
    public boolean defaultExplode() {
        return this == FORM;
    }
}

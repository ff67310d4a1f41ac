package io.github.cubegen.model;

import java.util.Locale;

/**
 * Where a parameter stands in a request.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#parameter-locations">OpenAPI 3.1, section 4.8.12.1</a>
 */
public enum ParameterLocation {
    PATH,
    QUERY,
    HEADER,
    COOKIE;

    /** {@return the value of {@code in}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the style of a parameter that declares none} */
    public ParameterStyle defaultStyle() {
        return switch (this) {
            case PATH, HEADER -> ParameterStyle.SIMPLE;
            case QUERY, COOKIE -> ParameterStyle.FORM;
        };
    }

    /** {@return whether the standard defines the style here} */
    public boolean allows(ParameterStyle style) {
        return switch (style) {
            case MATRIX, LABEL -> this == PATH;
            case SIMPLE -> this == PATH || this == HEADER;
            case FORM -> this == QUERY || this == COOKIE;
            case SPACE_DELIMITED, PIPE_DELIMITED, DEEP_OBJECT -> this == QUERY;
        };
    }
}

package io.github.cubegen.spec;

import java.util.Optional;
import java.util.regex.Pattern;

/** The versions of the OpenAPI Specification whose documents can be read. */
public enum OpenApiVersion {
    /** 2.0, which was called Swagger: read, and made into a document of 3.0. */
    V2_0("2(\\.0)?"),
    /** 3.0.x: schemas are an extended subset of JSON Schema Wright 00, with {@code nullable}. */
    V3_0("3\\.0(\\.\\d+)?(-.+)?"),
    /** 3.1.x: schemas are JSON Schema 2020-12. */
    V3_1("3\\.1(\\.\\d+)?(-.+)?");

    private final Pattern pattern;

    OpenApiVersion(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /** {@return the field of a document that names its version} */
    String field() {
        return this == V2_0 ? "swagger" : "openapi";
    }

    /** {@return the version that the value of a field names, if it is one of these} */
    static Optional<OpenApiVersion> parse(String field, String text) {
        for (OpenApiVersion version : values()) {
            if (version.field().equals(field) && version.pattern.matcher(text).matches()) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}

package io.github.cubegen.plan;

/** Where a parameter stands in a request (OpenAPI, Parameter Object, {@code in}). */
public enum ParamIn {
    PATH,
    QUERY,
    HEADER,
    COOKIE
}

package io.github.cubegen.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, each in the form that its place in the request needs. */
final class CallParameters {
    /** What is called. */
    private final Operation<?> operation;

    /** What stands in the path, by parameter, encoded. */
    private final Map<String, String> path = new LinkedHashMap<>();

    /** The pairs of the query, encoded. */
    private final List<String> query = new ArrayList<>();

    /** The headers. */
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** The pairs of the cookie, encoded. */
    private final List<String> cookies = new ArrayList<>();

    /**
     * Begins without a value.
     *
     * @param operation what is called
     */
    CallParameters(Operation<?> operation) {
        this.operation = operation;
    }

    /**
     * Sets a parameter in the path.
     *
     * @param name the parameter
     * @param value its value
     * @param style how its parts are written
     * @param explode whether they stand apart
     * @throws IllegalArgumentException if the value is empty, or the name of another operation: the path would be another one
     */
    void path(String name, @Nullable ParameterValue value, Style style, boolean explode) {
        String text = value == null ? "" : StyleWriter.inPath(name, value, style, explode);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The parameter " + name + " of " + operation + " needs a value");
        }
        if (operation.isOtherPath(name, text)) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " of " + operation + " can't be " + text + ": that is another operation");
        }
        path.put(name, text);
    }

    /**
     * Sets a parameter in the query.
     *
     * @param name the parameter
     * @param value its value; null leaves it out
     * @param style how its parts are written
     * @param explode whether they stand apart
     */
    void query(String name, @Nullable ParameterValue value, Style style, boolean explode) {
        if (value != null) {
            query.addAll(StyleWriter.inQuery(name, value, style, explode));
        }
    }

    /**
     * Sets a parameter in the query that keeps reserved characters.
     *
     * @param name the parameter
     * @param value its value; null leaves it out
     * @param style how its parts are written
     * @param explode whether they stand apart
     */
    void queryReserved(String name, @Nullable ParameterValue value, Style style, boolean explode) {
        if (value != null) {
            query.addAll(StyleWriter.inQueryReserved(name, value, style, explode));
        }
    }

    /**
     * Sets a header.
     *
     * @param name the header
     * @param value its value; null leaves it out
     * @param explode whether the names and values of an object are paired
     * @throws IllegalArgumentException if a header can't hold the value, as with a line break
     */
    void header(String name, @Nullable ParameterValue value, boolean explode) {
        if (value != null) {
            headers.put(HeaderRules.name(name), HeaderRules.value(name, StyleWriter.inHeader(value, explode)));
        }
    }

    /**
     * Sets a cookie.
     *
     * @param name the cookie
     * @param value its value; null leaves it out
     * @param explode whether its parts stand apart, as cookies of their own
     */
    void cookie(String name, @Nullable ParameterValue value, boolean explode) {
        if (value != null) {
            cookies.addAll(StyleWriter.inCookie(name, value, explode));
        }
    }

    /**
     * {@return the path with its values}
     *
     * @throws IllegalStateException if a parameter in the path has no value
     * @throws IllegalArgumentException if the values make up a segment that servers take for the way to another path
     */
    String expandedPath() {
        return PathTemplate.expand(operation.path(), path);
    }

    /**
     * Adds all but the path to a request.
     *
     * @param request the request
     */
    void apply(RequestDraft request) {
        query.forEach(request::query);
        headers.forEach(request::header);
        cookies.forEach(request::cookie);
    }
}

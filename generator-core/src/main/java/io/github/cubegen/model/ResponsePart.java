package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;

/**
 * Where something stands in a response, as a runtime expression.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#runtime-expressions">OpenAPI 3.1, section 4.8.20.4</a>
 */
public sealed interface ResponsePart {
    /** {@return where the expression stands in the description} */
    JsonPointer pointer();

    /**
     * {@code $response.body#/session/token}.
     *
     * @param place in the JSON of the body
     */
    record InBody(JsonPointer pointer, JsonPointer place) implements ResponsePart {}

    /**
     * {@code $response.header.X-Token}.
     *
     * @param name of the header
     */
    record InHeader(JsonPointer pointer, String name) implements ResponsePart {}
}

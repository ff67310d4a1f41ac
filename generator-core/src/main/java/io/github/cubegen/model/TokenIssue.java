package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Which operation gives out the tokens of a scheme. From {@code x-cubegen-token}.
 *
 * @param pointer the extension
 * @param operationId the operation
 * @param name the method of the client's builder that takes what the operation is called with; null for that of the scheme
 * @param value where the token stands in the answer of the operation
 * @param expires where its end stands, in that answer and, if it is a header, in any; null if it is not told
 */
public record TokenIssue(
        JsonPointer pointer,
        String operationId,
        @Nullable String name,
        ResponsePart value,
        @Nullable ResponsePart expires) {}

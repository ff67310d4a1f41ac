package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Something to hand over to an operation, without a name yet.
 *
 * @param request asks for its name
 * @param binding where its value goes
 * @param value what it holds
 * @param required whether a call must have it
 * @param movable whether it can stand in the record of parameters although it is required
 * @param sensitive whether {@code toString} must not show it
 * @param wireName its name on the wire; empty if it has none
 */
record CallInput(
        NameRequest<JsonPointer> request,
        Binding binding,
        Value value,
        boolean required,
        boolean movable,
        boolean sensitive,
        @Nullable String description,
        Facts facts,
        boolean deprecated,
        String wireName) {

    /** {@return its documentation under a name} */
    Doc doc(String name) {
        return Docs.member(description, wireName.isEmpty() ? facts : facts.wireName(name, wireName), deprecated);
    }
}

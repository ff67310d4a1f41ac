package io.github.cubegen.contract.wire;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * What a change is a change of.
 *
 * @param subject its name for people, for example {@code Pet.age} or {@code GET /pets: parameter limit}
 * @param before its place in the old description; that of what holds it if it is new
 * @param after its place in the new description; that of what held it if it is gone
 * @param schema the schema that it is a part of; null if it is a part of an operation or of the description as a whole
 * @param operation the operation that it is a part of; null if it is a part of a schema or of the description as a whole
 */
public record Where(
        String subject,
        JsonPointer before,
        JsonPointer after,
        @Nullable SchemaPair schema,
        @Nullable String operation) {

    static Where ofApi(String subject, JsonPointer before, JsonPointer after) {
        return new Where(subject, before, after, null, null);
    }

    /** {@return a part of the same operation or schema} */
    Where part(String name, JsonPointer partBefore, JsonPointer partAfter) {
        return new Where(subject + name, partBefore, partAfter, schema, operation);
    }
}

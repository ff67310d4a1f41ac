package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import java.util.Map;

/**
 * An API as its description states it, whatever version of OpenAPI it was written in. Immutable; free of Java names.
 *
 * @param info what the API is
 * @param servers where it is; never empty: without a declaration the server is {@code /}
 * @param tags groups of operations: those that are declared, then those that are only used
 * @param operations in document order
 * @param webhooks calls that the API makes, in document order; {@link Operation#path()} is the webhook's name
 * @param callbacks calls that the API makes because of an operation, by its place; {@link Operation#path()} is the callback's
 *     name and the expression for the address. A client has no code for them
 * @param schemas every schema by its place: components in document order, then inline ones in order of first use;
 *     no aliases
 * @param securitySchemes by name, in document order
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#openapi-object">OpenAPI 3.1, section 4.8.1</a>
 */
public record ApiModel(
        Info info,
        List<Server> servers,
        List<Tag> tags,
        List<Operation> operations,
        List<Operation> webhooks,
        Map<JsonPointer, List<Operation>> callbacks,
        Map<JsonPointer, Schema> schemas,
        Map<String, SecurityScheme> securitySchemes) {

    public ApiModel {
        servers = List.copyOf(servers);
        tags = List.copyOf(tags);
        operations = List.copyOf(operations);
        webhooks = List.copyOf(webhooks);
        callbacks = Ordered.copyOf(callbacks);
        schemas = Ordered.copyOf(schemas);
        securitySchemes = Ordered.copyOf(securitySchemes);
    }

    /**
     * {@return the schema at a place that a {@link SchemaUse} of this model names}
     *
     * @throws IllegalArgumentException if no schema of this model is there
     */
    public Schema schema(JsonPointer id) {
        Schema schema = schemas.get(id);
        if (schema == null) {
            throw new IllegalArgumentException("no schema at #" + id);
        }
        return schema;
    }
}

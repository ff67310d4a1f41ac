package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method of one path.
 *
 * @param path the template, for example {@code /users/{id}}; a webhook's name for a webhook
 * @param operationId unique within the model; null if the description gives none
 * @param lifecycle how long it stays
 * @param parameters those of the path and those of the operation, in order of declaration; one that both declare stands
 *     where the path declares it, as the operation declares it
 * @param responses in document order
 * @param security alternatives, any one of which will do; the API's own if the operation states none; empty if no
 *     credentials are asked for
 * @param ownSecurity whether the operation states them itself
 * @param servers of the operation, else of the path; empty if those of the API hold
 * @param pagination how its list goes on; null if it gives no pages
 * @param nameOverride {@code x-cubegen-name}
 * @param idempotent whether a call may arrive twice: {@code x-cubegen-idempotent}, else what HTTP says of the method
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#operation-object">OpenAPI 3.1, section 4.8.10</a>
 */
public record Operation(
        JsonPointer pointer,
        HttpMethod method,
        String path,
        @Nullable String operationId,
        List<String> tags,
        @Nullable String summary,
        @Nullable String description,
        boolean deprecated,
        Lifecycle lifecycle,
        List<Parameter> parameters,
        @Nullable RequestBody requestBody,
        List<Response> responses,
        List<SecurityRequirement> security,
        boolean ownSecurity,
        List<Server> servers,
        @Nullable Pagination pagination,
        @Nullable String nameOverride,
        boolean idempotent) {
    public Operation {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        security = List.copyOf(security);
        servers = List.copyOf(servers);
    }

    /** {@return the operation as if its description named it so} */
    public Operation withName(String name) {
        return new Operation(
                pointer,
                method,
                path,
                operationId,
                tags,
                summary,
                description,
                deprecated,
                lifecycle,
                parameters,
                requestBody,
                responses,
                security,
                ownSecurity,
                servers,
                pagination,
                name,
                idempotent);
    }

    /** {@return the operation as if its description had these parameters, this body and these responses} */
    public Operation withUses(
            List<Parameter> newParameters, @Nullable RequestBody newBody, List<Response> newResponses) {
        return with(path, newParameters, newBody, newResponses);
    }

    Operation withParameters(List<Parameter> others) {
        return with(path, others, requestBody, responses);
    }

    Operation withPath(String other) {
        return with(other, parameters, requestBody, responses);
    }

    private Operation with(
            String newPath, List<Parameter> newParameters, @Nullable RequestBody newBody, List<Response> newResponses) {
        return new Operation(
                pointer,
                method,
                newPath,
                operationId,
                tags,
                summary,
                description,
                deprecated,
                lifecycle,
                newParameters,
                newBody,
                newResponses,
                security,
                ownSecurity,
                servers,
                pagination,
                nameOverride,
                idempotent);
    }
}

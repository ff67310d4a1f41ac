package io.github.cubegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entry point of a client.
 *
 * @param client the blocking root client
 * @param asyncClient the same with {@code CompletableFuture}
 * @param doc its documentation
 * @param defaultBaseUri the first server, an absolute http(s) URI without a slash at its end; null if the description
 *     names none, the user of the client must then set one
 * @param credentials one builder entry per security scheme
 */
public record RootClientPlan(
        ClassRef client,
        ClassRef asyncClient,
        Doc doc,
        @Nullable String defaultBaseUri,
        List<CredentialPlan> credentials) {
    public RootClientPlan {
        credentials = List.copyOf(credentials);
    }
}

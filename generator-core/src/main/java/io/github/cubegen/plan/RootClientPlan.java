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
 * @param environment what the names of its environment variables begin with
 * @param credentials one builder entry per security scheme
 * @param tokens one builder entry per security scheme whose tokens the client gets by itself
 */
public record RootClientPlan(
        ClassRef client,
        ClassRef asyncClient,
        Doc doc,
        @Nullable String defaultBaseUri,
        String environment,
        List<CredentialPlan> credentials,
        List<TokenPlan> tokens) {
    public RootClientPlan {
        credentials = List.copyOf(credentials);
        tokens = List.copyOf(tokens);
    }

    /** {@return the environment variable for a credential, or for the part of one} */
    public String variable(CredentialPlan credential, String part) {
        return environment + "_" + NameStyle.CONSTANT.convert(credential.method(), "CREDENTIAL", 100) + part;
    }

    /** {@return this plan with entries for tokens} */
    RootClientPlan withTokens(List<TokenPlan> entries) {
        return new RootClientPlan(client, asyncClient, doc, defaultBaseUri, environment, credentials, entries);
    }
}

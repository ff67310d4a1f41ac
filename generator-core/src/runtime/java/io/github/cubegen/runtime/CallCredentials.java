package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The credentials of one attempt, those among them that are tokens included. */
final class CallCredentials {
    /** What is sent, by credential. */
    private final Map<Credential, String> values = new LinkedHashMap<>();

    /** What must not be shown. */
    private final Set<String> secrets = new LinkedHashSet<>();

    /** The tokens that the client got by itself. */
    private final Map<LiveToken, IssuedToken> tokens = new LinkedHashMap<>();

    /** Begins without any. */
    private CallCredentials() {}

    /**
     * {@return the credentials for a call, when those of them that the client gets by itself are there}
     *
     * @param api what sends
     * @param operation what is called
     * @throws IllegalStateException if one is missing
     */
    static CompletableFuture<CallCredentials> get(ApiClient api, Operation<?> operation) {
        CallCredentials credentials = new CallCredentials();
        Map<RequestFactory.Chosen, CompletableFuture<IssuedToken>> pending = new LinkedHashMap<>();
        for (RequestFactory.Chosen one : api.requests().choose(operation)) {
            String value = one.value();
            if (value == null) {
                pending.put(one, api.token(one.scheme()).get(api, api.settings().observers(), one.scheme()));
            } else {
                credentials.add(one.credential(), value);
            }
        }
        if (pending.isEmpty()) {
            return CompletableFuture.completedFuture(credentials);
        }
        CompletableFuture<?> all = CompletableFuture.allOf(pending.values().toArray(CompletableFuture<?>[]::new));
        return all.thenApply(nothing -> {
            pending.forEach((one, token) -> {
                IssuedToken issued = token.join();
                credentials.tokens.put(api.token(one.scheme()), issued);
                credentials.add(one.credential(), issued.value());
            });
            return credentials;
        });
    }

    /**
     * Adds one.
     *
     * @param credential the credential
     * @param value what is sent for it
     */
    private void add(Credential credential, String value) {
        values.put(credential, value);
        secrets.addAll(credential.secrets(value));
    }

    /** {@return what is sent, by credential} */
    Map<Credential, String> values() {
        return values;
    }

    /** {@return what must not be shown} */
    Set<String> secrets() {
        return secrets;
    }

    /** {@return whether there are tokens that the client got by itself} */
    boolean hasTokens() {
        return !tokens.isEmpty();
    }

    /**
     * Notes that a call succeeded with them.
     *
     * @param headers the headers of the answer
     */
    void accepted(HttpHeaders headers) {
        tokens.forEach((token, used) -> token.accepted(used, headers));
    }

    /**
     * {@return whether an answer refuses a token, and another one may be taken}
     *
     * @param error the answer
     */
    boolean areRefused(ErrorResponse error) {
        boolean again = false;
        for (Map.Entry<LiveToken, IssuedToken> used : tokens.entrySet()) {
            again |= used.getKey().source().isRefusal(error) && used.getKey().refused(used.getValue());
        }
        return again;
    }
}

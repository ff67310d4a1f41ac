package io.github.cubegen.runtime;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests out of calls. They go to the server of the client or to the one that the description gives to an operation, and
 * credentials to no other.
 *
 * @param settings what all calls have in common
 */
record RequestFactory(ClientSettings settings) {
    /**
     * {@return where a call goes, without its query}
     *
     * @param call what is called
     * @throws IllegalStateException if a parameter in the path has no value
     * @throws IllegalArgumentException if a value can't stand in a path
     */
    String address(Call<?> call) {
        String path = call.parameters().expandedPath();
        return server(call) + (path.isEmpty() || path.startsWith("/") ? path : '/' + path);
    }

    /**
     * {@return the request for a call, to which more can be added}
     *
     * @param call what is called, and with what
     * @param options what is done otherwise
     * @param secrets the values of the credentials
     * @throws IllegalArgumentException if a value can't be sent
     */
    RequestDraft draft(Call<?> call, CallOptions options, Map<Credential, String> secrets) {
        RequestDraft draft = new RequestDraft();
        draft.header("Accept", call.operation().accept());
        settings.headers().forEach(draft::header);
        call.parameters().apply(draft);
        options.headers().forEach(draft::header);
        secrets.forEach((credential, value) -> credential.apply(draft, value));
        return draft;
    }

    /**
     * {@return the address that the path is appended to}
     *
     * @param call what is called
     */
    private String server(Call<?> call) {
        URI chosen = call.server();
        if (chosen != null) {
            return BaseUri.check(chosen);
        }
        String own = call.operation().server();
        if (own == null) {
            return settings.baseUri();
        }
        if (!own.startsWith("/")) {
            return own;
        }
        return BaseUri.origin(settings.baseUri()) + (own.equals("/") ? "" : own);
    }

    /**
     * {@return the credentials of the first alternative that has all of its own}
     *
     * @param operation what is called
     * @throws IllegalStateException if a credential is missing
     */
    List<Chosen> choose(Operation<?> operation) {
        List<List<String>> alternatives = operation.alternatives();
        for (List<String> schemes : alternatives) {
            List<Chosen> chosen = schemes.isEmpty() ? List.of() : chosen(schemes);
            if (!chosen.isEmpty()) {
                return chosen;
            }
        }
        if (alternatives.isEmpty() || alternatives.contains(List.of())) {
            return List.of();
        }
        String needed = alternatives.stream()
                .map(schemes -> String.join(" and ", schemes))
                .collect(Collectors.joining(", or "));
        throw new IllegalStateException(
                operation + " needs a credential: set " + needed + " on the builder of the client");
    }

    /**
     * {@return credentials; none if one has no value at present}
     *
     * @param schemes which ones
     */
    private List<Chosen> chosen(List<String> schemes) {
        List<Chosen> chosen = new ArrayList<>();
        for (String scheme : schemes) {
            Credential credential = settings.credentials().get(scheme);
            String value = credential == null ? null : credential.current();
            if (credential == null || (value == null && credential.source() == null)) {
                return List.of();
            }
            chosen.add(new Chosen(scheme, credential, value));
        }
        return chosen;
    }

    /**
     * A credential that a call is sent with.
     *
     * @param scheme its security scheme
     * @param credential the credential
     * @param value its value; null if it is a token, which is still to be got
     */
    record Chosen(
            String scheme, Credential credential, @Nullable String value) {
        /** {@return the scheme, without the value} */
        @Override
        public String toString() {
            return scheme;
        }
    }
}

package io.github.cubegen.runtime;

import java.net.URI;
import java.util.LinkedHashMap;
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
     * {@return the request for a call}
     *
     * @param call what is called, and with what
     * @throws IllegalStateException if a credential is missing
     * @throws IllegalArgumentException if a value can't be sent
     */
    TransportRequest create(Call<?> call) {
        Operation<?> operation = call.operation();
        String path = call.parameters().expandedPath();
        RequestDraft draft = new RequestDraft();
        draft.header("Accept", operation.accept());
        settings.headers().forEach(draft::header);
        call.parameters().apply(draft);
        credentials(operation).forEach((credential, value) -> credential.apply(draft, value));
        String address = server(call) + (path.startsWith("/") ? path : '/' + path);
        return draft.build(
                operation.method(),
                address,
                call.body(),
                settings.limits(),
                operation.isStreamed() ? settings.timeout() : null);
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
        return own.startsWith("/") ? BaseUri.origin(settings.baseUri()) + own : own;
    }

    /**
     * {@return the credentials of the first alternative that has all of its own, with their values}
     *
     * @param operation what is called
     */
    private Map<Credential, String> credentials(Operation<?> operation) {
        List<List<String>> alternatives = operation.alternatives();
        for (List<String> schemes : alternatives) {
            Map<Credential, String> values = schemes.isEmpty() ? null : values(schemes);
            if (values != null) {
                return values;
            }
        }
        if (alternatives.isEmpty() || alternatives.contains(List.of())) {
            return Map.of();
        }
        String needed = alternatives.stream()
                .map(schemes -> String.join(" and ", schemes))
                .collect(Collectors.joining(", or "));
        throw new IllegalStateException(
                operation + " needs a credential: set " + needed + " on the builder of the client");
    }

    /**
     * {@return the values of credentials; null if one has none}
     *
     * @param schemes which ones
     */
    private @Nullable Map<Credential, String> values(List<String> schemes) {
        Map<Credential, String> values = new LinkedHashMap<>();
        for (String scheme : schemes) {
            Credential credential = settings.credentials().get(scheme);
            String value = credential == null ? null : credential.current();
            if (credential == null || value == null) {
                return null;
            }
            values.put(credential, value);
        }
        return values;
    }
}

package io.github.cubegen.contract.wire;

import io.github.cubegen.model.OAuthFlow;
import io.github.cubegen.model.ParameterLocation;
import io.github.cubegen.model.ResponsePart;
import io.github.cubegen.model.SecurityScheme;
import io.github.cubegen.model.TokenIssue;
import io.github.cubegen.model.TokenSignal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a security scheme looks like on the wire, whatever its name is. */
final class SchemeTexts {

    private SchemeTexts() {}

    /**
     * {@return new name by old name of the schemes that only have another one} Where several look the same it is not known which is
     * which, so that they count as removed and added.
     */
    static Map<String, String> renamed(Map<String, SecurityScheme> before, Map<String, SecurityScheme> after) {
        Map<String, List<String>> removed = byLook(before, after);
        Map<String, List<String>> added = byLook(after, before);
        Map<String, String> renamed = new LinkedHashMap<>();
        removed.forEach((look, names) -> {
            List<String> others = added.getOrDefault(look, List.of());
            if (names.size() == 1 && others.size() == 1) {
                renamed.put(names.get(0), others.get(0));
            }
        });
        return renamed;
    }

    private static Map<String, List<String>> byLook(
            Map<String, SecurityScheme> schemes, Map<String, SecurityScheme> others) {
        Map<String, List<String>> names = new HashMap<>();
        schemes.forEach((name, scheme) -> {
            if (!others.containsKey(name)) {
                names.computeIfAbsent(look(scheme), key -> new ArrayList<>()).add(name);
            }
        });
        return names;
    }

    private static String look(SecurityScheme scheme) {
        String kind = kind(scheme);
        boolean header = scheme instanceof SecurityScheme.ApiKey key && key.in() == ParameterLocation.HEADER;
        List<String> parts = new ArrayList<>(List.of(header ? kind.toLowerCase(Locale.ROOT) : kind));
        if (scheme instanceof SecurityScheme.Http http) {
            parts.add(String.valueOf(http.bearerFormat()));
        } else if (scheme instanceof SecurityScheme.OpenIdConnect oidc) {
            parts.add(oidc.url());
        } else if (scheme instanceof SecurityScheme.OAuth2 oauth) {
            parts.add(oauth.flows().stream().map(SchemeTexts::flow).sorted().collect(Collectors.joining("; ")));
        }
        parts.add(String.valueOf(issue(scheme.token().issue())));
        parts.add(String.valueOf(signal(scheme.expired())));
        return String.join("\n", parts);
    }

    private static String flow(OAuthFlow flow) {
        return flow.kind() + " " + flow.authorizationUrl() + " " + flow.tokenUrl() + " " + flow.refreshUrl() + " "
                + new TreeSet<>(flow.scopes().keySet());
    }

    /** Names of headers have no case. */
    static boolean isSameKind(SecurityScheme before, SecurityScheme after) {
        boolean headers = before instanceof SecurityScheme.ApiKey a
                && after instanceof SecurityScheme.ApiKey b
                && a.in() == ParameterLocation.HEADER
                && b.in() == ParameterLocation.HEADER;
        return headers
                ? kind(before).equalsIgnoreCase(kind(after))
                : kind(before).equals(kind(after));
    }

    static String kind(SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return "apiKey " + key.key() + " in " + key.in().key();
        }
        if (scheme instanceof SecurityScheme.Http http) {
            return "http " + http.scheme();
        }
        return scheme.getClass().getSimpleName();
    }

    static @Nullable String issue(@Nullable TokenIssue issue) {
        return issue == null
                ? null
                : issue.operationId() + ", " + part(issue.value())
                        + (issue.expires() == null ? "" : " until " + part(issue.expires()));
    }

    private static String part(ResponsePart part) {
        if (part instanceof ResponsePart.InBody body) {
            return body.place().toString();
        }
        return "header " + ((ResponsePart.InHeader) part).name();
    }

    static @Nullable String signal(@Nullable TokenSignal signal) {
        return signal == null ? null : signal.status() + (signal.message() == null ? "" : " " + signal.message());
    }
}

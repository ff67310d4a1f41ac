package io.github.cubegen.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes security schemes of OpenAPI 3.0 out of those of 2.0.
 *
 * @see <a href="https://spec.openapis.org/oas/v2.0#security-scheme-object">OpenAPI 2.0, Security Scheme Object</a>
 */
final class OpenApi2Security {
    private static final Map<String, String> FLOWS = Map.of(
            "implicit", "implicit",
            "password", "password",
            "application", "clientCredentials",
            "accessCode", "authorizationCode");

    private static final Set<String> OF_THE_FLOW = Set.of("authorizationUrl", "tokenUrl", "scopes");

    private OpenApi2Security() {}

    static void scheme(OldPart old, NewPart made) {
        String type = String.valueOf(old.text("type"));
        for (OldPart member : old.members()) {
            boolean ofTheFlow =
                    OF_THE_FLOW.contains(member.name()) || member.name().equals("flow");
            if (!(type.equals("oauth2") && ofTheFlow)) {
                made.keep(member.name(), member);
            }
        }
        if (type.equals("basic")) {
            made.node().put("type", "http").put("scheme", "basic");
        } else if (type.equals("oauth2")) {
            flow(old, made);
        }
    }

    private static void flow(OldPart old, NewPart made) {
        boolean authorized = old.has("authorizationUrl");
        String otherwise = old.has("tokenUrl") ? (authorized ? "accessCode" : "application") : "implicit";
        String declared = old.text("flow") == null ? otherwise : String.valueOf(old.text("flow"));
        NewPart flow = made.object("flows", old).object(FLOWS.getOrDefault(declared, declared), old.member("flow"));
        for (String name : List.of("authorizationUrl", "tokenUrl", "scopes")) {
            if (old.has(name)) {
                flow.keep(name, old.member(name));
            }
        }
        if (!old.has("scopes")) {
            flow.node().putObject("scopes");
        }
    }
}

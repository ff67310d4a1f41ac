package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.OAuthFlow;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.ParameterLocation;
import io.github.cubegen.model.SecurityRequirement;
import io.github.cubegen.model.SecurityScheme;
import io.github.cubegen.model.TokenIssue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans the builder entries for credentials, and which of them an operation needs. */
final class CredentialPlanner {
    private final List<CredentialPlan> credentials;
    private final Set<String> sent;
    private final Map<SecurityScheme, String> tokenMethods;

    CredentialPlanner(Collection<SecurityScheme> schemes, Diagnostics diagnostics) {
        Map<SecurityScheme, CredentialPlan.Kind> kinds = new LinkedHashMap<>();
        for (SecurityScheme scheme : schemes) {
            CredentialPlan.Kind kind = canBeSent(scheme, diagnostics) ? kind(scheme, diagnostics) : null;
            if (kind != null) {
                kinds.put(scheme, kind);
            }
        }
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.ROOT_BUILDER, "credential", diagnostics);
        this.credentials = plan(kinds, scope);
        this.tokenMethods = tokenMethods(kinds.keySet(), scope);
        this.sent = credentials.stream().map(CredentialPlan::scheme).collect(Collectors.toUnmodifiableSet());
    }

    List<CredentialPlan> credentials() {
        return credentials;
    }

    /**
     * {@return the alternatives of an operation, without what is no part of a request: a certificate of the client is the
     * business of the connection, and the key beside it is still to be sent}
     */
    List<List<String>> security(Operation operation) {
        Set<List<String>> alternatives = new LinkedHashSet<>();
        for (SecurityRequirement requirement : operation.security()) {
            alternatives.add(requirement.schemes().keySet().stream()
                    .filter(sent::contains)
                    .toList());
        }
        return alternatives.equals(Set.of(List.of())) ? List.of() : List.copyOf(alternatives);
    }

    /** {@return whether a credential of the operation is sent in a header} */
    boolean setsHeader(Operation operation, String name) {
        Set<String> needed = security(operation).stream().flatMap(List::stream).collect(Collectors.toSet());
        return credentials.stream()
                .filter(credential -> needed.contains(credential.scheme()))
                .anyMatch(credential -> setsHeader(credential.kind(), name));
    }

    private static boolean setsHeader(CredentialPlan.Kind kind, String name) {
        return kind instanceof CredentialPlan.ApiKey key
                ? key.in() == ParamIn.HEADER && key.key().equalsIgnoreCase(name)
                : name.equalsIgnoreCase("Authorization");
    }

    /** {@return the builder method that takes what a token of the scheme is got with} */
    String tokenMethod(SecurityScheme scheme) {
        return tokenMethods.getOrDefault(scheme, "");
    }

    private static Map<SecurityScheme, String> tokenMethods(Set<SecurityScheme> schemes, NameScope scope) {
        List<NameRequest<SecurityScheme>> requests = new ArrayList<>();
        for (SecurityScheme scheme : schemes) {
            TokenIssue issue = scheme.token().issue();
            if (issue != null) {
                requests.add(NameRequest.of(scheme, issue.operationId(), issue.name(), issue.pointer()));
            }
        }
        return scope.resolve(requests);
    }

    private static List<CredentialPlan> plan(Map<SecurityScheme, CredentialPlan.Kind> kinds, NameScope scope) {
        List<NameRequest<SecurityScheme>> requests = kinds.keySet().stream()
                .map(scheme -> NameRequest.of(scheme, scheme.name(), scheme.nameOverride(), scheme.pointer()))
                .toList();
        Map<SecurityScheme, String> names = scope.resolve(requests);
        List<CredentialPlan> plans = new ArrayList<>();
        kinds.forEach((scheme, kind) -> plans.add(new CredentialPlan(
                scheme.name(),
                names.getOrDefault(scheme, ""),
                kind,
                Docs.text(scheme.description(), otherwise(scheme.name(), kind)),
                scheme.pointer())));
        return plans;
    }

    private static String otherwise(String name, CredentialPlan.Kind kind) {
        if (kind instanceof CredentialPlan.ApiKey key) {
            return "Sets what is sent as " + Text.code(key.key()) + " in the "
                    + key.in().name().toLowerCase(Locale.ROOT) + ".";
        }
        return "Sets the credentials of the security scheme " + Text.code(name) + ".";
    }

    private static boolean canBeSent(SecurityScheme scheme, Diagnostics diagnostics) {
        if (scheme instanceof SecurityScheme.ApiKey key
                && key.in() == ParameterLocation.HEADER
                && !SentParameters.isHeaderName(key.key())) {
            diagnostics.warning(
                    "illegal-header",
                    scheme.pointer(),
                    "'" + Text.visible(key.key())
                            + "' is no name of a header (RFC 9110, section 5.6.2); calls are sent without this key");
            return false;
        }
        return true;
    }

    /** {@return what is sent; null if that is the business of the connection} */
    private static CredentialPlan.@Nullable Kind kind(SecurityScheme scheme, Diagnostics diagnostics) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return new CredentialPlan.ApiKey(ParamIn.valueOf(key.in().name()), key.key());
        } else if (scheme instanceof SecurityScheme.Http http) {
            return switch (http.scheme().toLowerCase(Locale.ROOT)) {
                case "basic" -> new CredentialPlan.Basic();
                case "bearer" -> new CredentialPlan.Bearer();
                // Its form is known to the caller only: the whole header (RFC 9110, section 11.6.2).
                default -> new CredentialPlan.ApiKey(ParamIn.HEADER, "Authorization");
            };
        } else if (scheme instanceof SecurityScheme.OAuth2 oauth) {
            return new CredentialPlan.Token(tokenUrl(oauth, diagnostics));
        }
        return scheme instanceof SecurityScheme.OpenIdConnect ? new CredentialPlan.Token(null) : null;
    }

    private static @Nullable String tokenUrl(SecurityScheme.OAuth2 scheme, Diagnostics diagnostics) {
        for (OAuthFlow flow : scheme.flows()) {
            String url = flow.kind() == OAuthFlow.Kind.CLIENT_CREDENTIALS ? flow.tokenUrl() : null;
            if (url != null && (Addresses.isAbsolute(url) || Addresses.isPath(url))) {
                return url;
            } else if (url != null) {
                diagnostics.warning(
                        "unusable-token-url",
                        flow.pointer(),
                        "'" + Text.visible(url)
                                + "' is no URL to get a token from: users of the client have to get it");
            }
        }
        return null;
    }
}

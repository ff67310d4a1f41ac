package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.model.OAuthFlow;
import io.github.cubegen.model.ParameterLocation;
import io.github.cubegen.model.ResponsePart;
import io.github.cubegen.model.SecurityScheme;
import io.github.cubegen.model.TokenIssue;
import io.github.cubegen.model.TokenSignal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the security schemes of two descriptions, by their names. */
final class SchemesDiff {

    private final Changes changes;

    SchemesDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Where api, Map<String, SecurityScheme> one, Map<String, SecurityScheme> other) {
        one.forEach((name, before) -> {
            SecurityScheme after = other.get(name);
            if (after == null) {
                changes.add(ApiRule.SECURITY_SCHEME_REMOVED, api.part(subject(name), before.pointer(), api.after()));
            } else {
                both(api.part(subject(name), before.pointer(), after.pointer()), before, after);
            }
        });
        other.forEach((name, after) -> {
            if (!one.containsKey(name)) {
                changes.add(ApiRule.SECURITY_SCHEME_ADDED, api.part(subject(name), api.before(), after.pointer()));
            }
        });
    }

    private void both(Where where, SecurityScheme before, SecurityScheme after) {
        if (!isSameKind(before, after)) {
            changes.add(ApiRule.SECURITY_SCHEME_TYPE_CHANGED, where, kind(before), kind(after));
            return;
        }
        if (before instanceof SecurityScheme.Http a && after instanceof SecurityScheme.Http b) {
            if (!Objects.equals(a.bearerFormat(), b.bearerFormat())) {
                changes.add(ApiRule.BEARER_FORMAT_CHANGED, where, a.bearerFormat(), b.bearerFormat());
            }
        } else if (before instanceof SecurityScheme.OpenIdConnect a
                && after instanceof SecurityScheme.OpenIdConnect b) {
            if (!a.url().equals(b.url())) {
                changes.add(ApiRule.OIDC_URL_CHANGED, where, a.url(), b.url());
            }
        } else if (before instanceof SecurityScheme.OAuth2 a && after instanceof SecurityScheme.OAuth2 b) {
            flows(where, a, b);
        }
        String issueBefore = issue(before.token().issue());
        String issueAfter = issue(after.token().issue());
        if (!Objects.equals(issueBefore, issueAfter)) {
            changes.add(ApiRule.TOKEN_ISSUE_CHANGED, where, issueBefore, issueAfter);
        }
        String signalBefore = signal(before.expired());
        String signalAfter = signal(after.expired());
        if (!Objects.equals(signalBefore, signalAfter)) {
            changes.add(ApiRule.TOKEN_SIGNAL_CHANGED, where, signalBefore, signalAfter);
        }
    }

    private void flows(Where where, SecurityScheme.OAuth2 before, SecurityScheme.OAuth2 after) {
        Map<OAuthFlow.Kind, OAuthFlow> added = new LinkedHashMap<>();
        after.flows().forEach(flow -> added.put(flow.kind(), flow));
        for (OAuthFlow one : before.flows()) {
            OAuthFlow other = added.remove(one.kind());
            if (other == null) {
                changes.add(
                        ApiRule.OAUTH_FLOW_REMOVED,
                        where.part("", one.pointer(), where.after()),
                        one.kind().key(),
                        null);
            } else {
                flow(where.part(": flow " + one.kind().key(), one.pointer(), other.pointer()), one, other);
            }
        }
        added.forEach((kind, flow) -> changes.add(
                ApiRule.OAUTH_FLOW_ADDED, where.part("", where.before(), flow.pointer()), null, kind.key()));
    }

    private void flow(Where where, OAuthFlow before, OAuthFlow after) {
        url(where, before.authorizationUrl(), after.authorizationUrl());
        url(where, before.tokenUrl(), after.tokenUrl());
        url(where, before.refreshUrl(), after.refreshUrl());
        Set<String> removed = new HashSet<>(before.scopes().keySet());
        removed.removeAll(after.scopes().keySet());
        removed.stream().sorted().forEach(scope -> changes.add(ApiRule.OAUTH_SCOPE_REMOVED, where, scope, null));
        Set<String> added = new HashSet<>(after.scopes().keySet());
        added.removeAll(before.scopes().keySet());
        added.stream().sorted().forEach(scope -> changes.add(ApiRule.OAUTH_SCOPE_ADDED, where, null, scope));
    }

    private void url(Where where, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(ApiRule.OAUTH_URL_CHANGED, where, before, after);
        }
    }

    /** Names of headers have no case. */
    private static boolean isSameKind(SecurityScheme before, SecurityScheme after) {
        boolean headers = before instanceof SecurityScheme.ApiKey a
                && after instanceof SecurityScheme.ApiKey b
                && a.in() == ParameterLocation.HEADER
                && b.in() == ParameterLocation.HEADER;
        return headers
                ? kind(before).equalsIgnoreCase(kind(after))
                : kind(before).equals(kind(after));
    }

    private static String kind(SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return "apiKey " + key.key() + " in " + key.in().key();
        }
        if (scheme instanceof SecurityScheme.Http http) {
            return "http " + http.scheme();
        }
        return scheme.getClass().getSimpleName();
    }

    private static @Nullable String issue(@Nullable TokenIssue issue) {
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

    private static @Nullable String signal(@Nullable TokenSignal signal) {
        return signal == null ? null : signal.status() + (signal.message() == null ? "" : " " + signal.message());
    }

    private static String subject(String name) {
        return "security scheme " + name;
    }
}

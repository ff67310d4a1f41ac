package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.AccessRule;
import io.github.cubegen.model.OAuthFlow;
import io.github.cubegen.model.SecurityScheme;
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

    /** @param renamed new name by old name of those that are the same under another one */
    void compare(
            Where api,
            Map<String, SecurityScheme> one,
            Map<String, SecurityScheme> other,
            Map<String, String> renamed) {
        one.forEach((name, before) -> {
            SecurityScheme after = other.get(renamed.getOrDefault(name, name));
            if (after == null) {
                changes.add(AccessRule.SECURITY_SCHEME_REMOVED, api.part(subject(name), before.pointer(), api.after()));
            } else if (renamed.containsKey(name)) {
                changes.add(
                        AccessRule.SECURITY_SCHEME_RENAMED,
                        api.part(subject(name), before.pointer(), after.pointer()),
                        name,
                        after.name());
            } else {
                both(api.part(subject(name), before.pointer(), after.pointer()), before, after);
            }
        });
        other.forEach((name, after) -> {
            if (!one.containsKey(name) && !renamed.containsValue(name)) {
                changes.add(AccessRule.SECURITY_SCHEME_ADDED, api.part(subject(name), api.before(), after.pointer()));
            }
        });
    }

    private void both(Where where, SecurityScheme before, SecurityScheme after) {
        if (!SchemeTexts.isSameKind(before, after)) {
            changes.add(
                    AccessRule.SECURITY_SCHEME_TYPE_CHANGED, where, SchemeTexts.kind(before), SchemeTexts.kind(after));
            return;
        }
        if (before instanceof SecurityScheme.Http a && after instanceof SecurityScheme.Http b) {
            if (!Objects.equals(a.bearerFormat(), b.bearerFormat())) {
                changes.add(AccessRule.BEARER_FORMAT_CHANGED, where, a.bearerFormat(), b.bearerFormat());
            }
        } else if (before instanceof SecurityScheme.OpenIdConnect a
                && after instanceof SecurityScheme.OpenIdConnect b) {
            if (!a.url().equals(b.url())) {
                changes.add(AccessRule.OIDC_URL_CHANGED, where, a.url(), b.url());
            }
        } else if (before instanceof SecurityScheme.OAuth2 a && after instanceof SecurityScheme.OAuth2 b) {
            flows(where, a, b);
        }
        String issueBefore = SchemeTexts.issue(before.token().issue());
        String issueAfter = SchemeTexts.issue(after.token().issue());
        if (!Objects.equals(issueBefore, issueAfter)) {
            changes.add(AccessRule.TOKEN_ISSUE_CHANGED, where, issueBefore, issueAfter);
        }
        String signalBefore = SchemeTexts.signal(before.expired());
        String signalAfter = SchemeTexts.signal(after.expired());
        if (!Objects.equals(signalBefore, signalAfter)) {
            changes.add(AccessRule.TOKEN_SIGNAL_CHANGED, where, signalBefore, signalAfter);
        }
    }

    private void flows(Where where, SecurityScheme.OAuth2 before, SecurityScheme.OAuth2 after) {
        Map<OAuthFlow.Kind, OAuthFlow> added = new LinkedHashMap<>();
        after.flows().forEach(flow -> added.put(flow.kind(), flow));
        for (OAuthFlow one : before.flows()) {
            OAuthFlow other = added.remove(one.kind());
            if (other == null) {
                changes.add(
                        AccessRule.OAUTH_FLOW_REMOVED,
                        where.part("", one.pointer(), where.after()),
                        one.kind().key(),
                        null);
            } else {
                flow(where.part(": flow " + one.kind().key(), one.pointer(), other.pointer()), one, other);
            }
        }
        added.forEach((kind, flow) -> changes.add(
                AccessRule.OAUTH_FLOW_ADDED, where.part("", where.before(), flow.pointer()), null, kind.key()));
    }

    private void flow(Where where, OAuthFlow before, OAuthFlow after) {
        url(where, before.authorizationUrl(), after.authorizationUrl());
        url(where, before.tokenUrl(), after.tokenUrl());
        url(where, before.refreshUrl(), after.refreshUrl());
        Set<String> removed = new HashSet<>(before.scopes().keySet());
        removed.removeAll(after.scopes().keySet());
        removed.stream().sorted().forEach(scope -> changes.add(AccessRule.OAUTH_SCOPE_REMOVED, where, scope, null));
        Set<String> added = new HashSet<>(after.scopes().keySet());
        added.removeAll(before.scopes().keySet());
        added.stream().sorted().forEach(scope -> changes.add(AccessRule.OAUTH_SCOPE_ADDED, where, null, scope));
    }

    private void url(Where where, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(AccessRule.OAUTH_URL_CHANGED, where, before, after);
        }
    }

    private static String subject(String name) {
        return "security scheme " + name;
    }
}

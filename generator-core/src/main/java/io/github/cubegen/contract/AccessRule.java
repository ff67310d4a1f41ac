package io.github.cubegen.contract;

import static io.github.cubegen.contract.Verdict.BREAKING;
import static io.github.cubegen.contract.Verdict.COMPATIBLE;
import static io.github.cubegen.contract.Verdict.POTENTIAL;

/** The changes on the wire of where an API is and of what lets a client in: servers, security requirements, security schemes. */
public enum AccessRule {
    SERVER_REMOVED("server-removed", POTENTIAL, COMPATIBLE, "server-added", "a server was removed"),
    SERVER_ADDED("server-added", COMPATIBLE, COMPATIBLE, "server-removed", "a server was added"),
    SERVER_URL_CHANGED(
            "server-url-changed", POTENTIAL, COMPATIBLE, "server-url-changed", "the server has another address"),
    SERVER_DEFAULT_CHANGED(
            "server-default-changed",
            POTENTIAL,
            COMPATIBLE,
            "server-default-changed",
            "the first server, which clients use by default, is another one"),
    SERVER_VARIABLE_NARROWED(
            "server-variable-narrowed",
            POTENTIAL,
            COMPATIBLE,
            "server-variable-widened",
            "a variable of the server allows fewer values or has another default"),
    SERVER_VARIABLE_WIDENED(
            "server-variable-widened",
            COMPATIBLE,
            COMPATIBLE,
            "server-variable-narrowed",
            "a variable of the server allows more values"),
    SECURITY_ADDED("security-added", BREAKING, POTENTIAL, "security-removed", "credentials are needed now"),
    SECURITY_REMOVED("security-removed", COMPATIBLE, COMPATIBLE, "security-added", "credentials are no longer needed"),
    SECURITY_ALTERNATIVE_REMOVED(
            "security-alternative-removed",
            BREAKING,
            COMPATIBLE,
            "security-alternative-added",
            "one of the ways to authenticate was removed"),
    SECURITY_ALTERNATIVE_ADDED(
            "security-alternative-added",
            COMPATIBLE,
            COMPATIBLE,
            "security-alternative-removed",
            "a way to authenticate was added"),
    SECURITY_CREDENTIAL_ADDED(
            "security-credential-added",
            BREAKING,
            COMPATIBLE,
            "security-credential-removed",
            "another credential is needed in addition"),
    SECURITY_CREDENTIAL_REMOVED(
            "security-credential-removed",
            COMPATIBLE,
            COMPATIBLE,
            "security-credential-added",
            "one of the credentials is no longer needed"),
    SECURITY_SCOPE_ADDED(
            "security-scope-added", BREAKING, COMPATIBLE, "security-scope-removed", "a scope is needed in addition"),
    SECURITY_SCOPE_REMOVED(
            "security-scope-removed", COMPATIBLE, COMPATIBLE, "security-scope-added", "a scope is no longer needed"),
    SECURITY_SCHEME_REMOVED(
            "security-scheme-removed",
            COMPATIBLE,
            COMPATIBLE,
            "security-scheme-added",
            "the security scheme was removed"),
    SECURITY_SCHEME_ADDED(
            "security-scheme-added", COMPATIBLE, COMPATIBLE, "security-scheme-removed", "a security scheme was added"),
    SECURITY_SCHEME_RENAMED(
            "security-scheme-renamed",
            COMPATIBLE,
            COMPATIBLE,
            "security-scheme-renamed",
            "the security scheme has another name, and is the same"),
    SECURITY_SCHEME_TYPE_CHANGED(
            "security-scheme-type-changed",
            BREAKING,
            COMPATIBLE,
            "security-scheme-type-changed",
            "the credential is of another kind or stands elsewhere"),
    OAUTH_URL_CHANGED(
            "oauth-url-changed",
            POTENTIAL,
            COMPATIBLE,
            "oauth-url-changed",
            "an address of the OAuth flow is another one"),
    OAUTH_FLOW_REMOVED("oauth-flow-removed", BREAKING, COMPATIBLE, "oauth-flow-added", "an OAuth flow was removed"),
    OAUTH_FLOW_ADDED("oauth-flow-added", COMPATIBLE, COMPATIBLE, "oauth-flow-removed", "an OAuth flow was added"),
    OAUTH_SCOPE_REMOVED(
            "oauth-scope-removed", POTENTIAL, COMPATIBLE, "oauth-scope-added", "a scope of the OAuth flow was removed"),
    OAUTH_SCOPE_ADDED(
            "oauth-scope-added", COMPATIBLE, COMPATIBLE, "oauth-scope-removed", "a scope of the OAuth flow was added"),
    OIDC_URL_CHANGED(
            "oidc-url-changed",
            POTENTIAL,
            COMPATIBLE,
            "oidc-url-changed",
            "the address of the OpenID Connect discovery document is another one"),
    BEARER_FORMAT_CHANGED(
            "bearer-format-changed",
            POTENTIAL,
            COMPATIBLE,
            "bearer-format-changed",
            "the form of the bearer token is another one"),
    TOKEN_SIGNAL_CHANGED(
            "token-signal-changed",
            POTENTIAL,
            COMPATIBLE,
            "token-signal-changed",
            "the answer that tells of an expired token is another one"),
    TOKEN_ISSUE_CHANGED(
            "token-issue-changed",
            POTENTIAL,
            COMPATIBLE,
            "token-issue-changed",
            "tokens come from another operation, or stand elsewhere in its answer");

    private final String id;
    private final Verdict wire;
    private final Verdict source;
    private final String mirror;
    private final String sentence;

    AccessRule(String id, Verdict wire, Verdict source, String mirror, String sentence) {
        this.id = id;
        this.wire = wire;
        this.source = source;
        this.mirror = mirror;
        this.sentence = sentence;
    }

    /** {@return the rule} */
    public Rule rule() {
        return new Rule(id, wire, source, sentence, mirror, null, Remedy.of(this));
    }
}

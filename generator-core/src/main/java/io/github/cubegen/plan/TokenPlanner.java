package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.ResponsePart;
import io.github.cubegen.model.SecurityScheme;
import io.github.cubegen.model.TokenIssue;
import io.github.cubegen.model.TokenSignal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the builder entries that let a client get its tokens by itself ({@code x-cubegen-token}). */
final class TokenPlanner {
    private static final Set<ScalarKind> ENDS = Set.of(
            ScalarKind.INT,
            ScalarKind.LONG,
            ScalarKind.INT_OR_TEXT,
            ScalarKind.LONG_OR_TEXT,
            ScalarKind.STRING,
            ScalarKind.DATE_TIME,
            ScalarKind.UNIX_TIME,
            ScalarKind.UNIX_TIME_OR_TEXT);

    private final CredentialPlanner credentials;
    private final List<ModulePlan> modules;
    private final Set<String> leftOut;
    private final ResponseParts parts;
    private final Diagnostics diagnostics;

    TokenPlanner(
            CredentialPlanner credentials,
            List<ModulePlan> modules,
            Set<String> leftOut,
            List<TypePlan> types,
            Diagnostics diagnostics) {
        this.credentials = credentials;
        this.modules = modules;
        this.leftOut = leftOut;
        this.parts = new ResponseParts(types, diagnostics);
        this.diagnostics = diagnostics;
    }

    List<TokenPlan> plan(Collection<SecurityScheme> schemes) {
        List<TokenPlan> plans = new ArrayList<>();
        for (SecurityScheme scheme : schemes) {
            TokenIssue issue = scheme.token().issue();
            TokenPlan plan = issue == null ? null : plan(scheme, issue);
            if (plan != null) {
                plans.add(plan);
            }
        }
        return plans;
    }

    private @Nullable TokenPlan plan(SecurityScheme scheme, TokenIssue issue) {
        CredentialPlan credential = credentials.credentials().stream()
                .filter(plan -> plan.scheme().equals(scheme.name()))
                .filter(plan -> plan.kind() instanceof CredentialPlan.ApiKey
                        || plan.kind() instanceof CredentialPlan.Bearer
                        || plan.kind() instanceof CredentialPlan.Token)
                .findFirst()
                .orElse(null);
        if (credential == null) {
            diagnostics.error(
                    "token-scheme",
                    issue.pointer(),
                    "an operation can give out API keys and bearer tokens, not what this scheme needs");
            return null;
        }
        for (ModulePlan module : modules) {
            for (OperationPlan operation : module.operations()) {
                if (operation.operationId().equals(issue.operationId())) {
                    return plan(credential, scheme, issue, module, operation);
                }
            }
        }
        if (leftOut.contains(issue.operationId())) {
            diagnostics.info(
                    "token-operation",
                    issue.pointer().child("operationId"),
                    "'" + Text.visible(issue.operationId())
                            + "' is not selected, so the client gets no tokens by itself");
            return null;
        }
        diagnostics.error(
                "token-operation",
                issue.pointer().child("operationId"),
                "there is no operation '" + Text.visible(issue.operationId()) + "'");
        return null;
    }

    private @Nullable TokenPlan plan(
            CredentialPlan credential,
            SecurityScheme scheme,
            TokenIssue issue,
            ModulePlan module,
            OperationPlan operation) {
        if (!operation.security().isEmpty()
                && operation.security().stream().allMatch(schemes -> schemes.contains(scheme.name()))) {
            diagnostics.error(
                    "token-circle",
                    issue.pointer().child("operationId"),
                    "'" + Text.visible(issue.operationId()) + "' needs the token that it gives out");
            return null;
        }
        TokenPlan.Part value = parts.of(issue.value(), operation, Set.of(ScalarKind.STRING));
        ResponsePart expires = issue.expires();
        TokenSignal signal = scheme.expired();
        String sentence = "Gets " + Text.code(scheme.name()) + " by "
                + Text.code(module.client().simpleName() + "." + operation.method())
                + " when the first call needs it, once for all threads, and renews it by itself.";
        return value == null
                ? null
                : new TokenPlan(
                        credential,
                        credentials.tokenMethod(scheme),
                        module.asyncClient(),
                        operation,
                        response(operation),
                        value,
                        expires == null ? null : parts.of(expires, operation, ENDS),
                        signal == null ? null : signal.status(),
                        signal == null ? null : signal.message(),
                        Doc.of(sentence));
    }

    private static String response(OperationPlan operation) {
        Set<String> taken = new HashSet<>();
        operation.arguments().forEach(argument -> taken.add(argument.name()));
        ParamsPlan params = operation.params();
        if (params != null) {
            taken.add(params.argument());
        }
        String name = "response";
        while (taken.contains(name)) {
            name += "Value";
        }
        return name;
    }
}

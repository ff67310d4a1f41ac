package io.github.cubegen.contract.lint;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Lifecycle;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Server;
import io.github.cubegen.model.ServerVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules for operations and servers. */
final class OperationLint {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final Lint lint;
    private final Set<JsonPointer> seen = new HashSet<>();

    OperationLint(Lint lint) {
        this.lint = lint;
    }

    void check(ApiModel model) {
        servers(model.servers());
        for (Operation operation : model.operations()) {
            servers(operation.servers());
            lifecycle(operation.lifecycle(), operation.pointer());
            operation.parameters().forEach(parameter -> lifecycle(parameter.lifecycle(), parameter.pointer()));
            if (operation.operationId() == null && operation.nameOverride() == null) {
                lint.add(LintRule.MISSING_OPERATION_ID, operation.pointer(), "");
            }
            boolean success = operation.responses().stream()
                    .anyMatch(response ->
                            response.status().isSuccess() || response.status().isDefault());
            if (!success) {
                lint.add(LintRule.MISSING_SUCCESS, operation.pointer(), "");
            }
            boolean error = operation.responses().stream()
                    .anyMatch(response -> !response.status().isSuccess());
            if (!error) {
                lint.add(LintRule.MISSING_ERROR, operation.pointer(), "");
            }
        }
    }

    private void lifecycle(Lifecycle lifecycle, JsonPointer place) {
        String sunset = lifecycle.sunset();
        String stability = lifecycle.stability();
        if (!seen.add(place)) {
            return; // a parameter that several operations share
        }
        if (sunset != null && lifecycle.end().isEmpty()) {
            lint.add(LintRule.LIFECYCLE, place, sunset);
        }
        if (stability != null && !Lifecycle.LEVELS.contains(stability)) {
            lint.add(LintRule.LIFECYCLE, place, stability);
        }
    }

    private void servers(List<Server> servers) {
        for (Server server : servers) {
            if (!seen.add(server.pointer())) {
                continue; // a server that the operations of a path share
            }
            Set<String> declared =
                    server.variables().stream().map(ServerVariable::name).collect(Collectors.toSet());
            server.variables().forEach(this::variable);
            Matcher variables = VARIABLE.matcher(server.url());
            while (variables.find()) {
                if (!declared.contains(variables.group(1))) {
                    lint.add(LintRule.SERVER_VARIABLE, server.pointer(), variables.group(1));
                }
            }
        }
    }

    private void variable(ServerVariable variable) {
        if (!variable.values().isEmpty() && !variable.values().contains(variable.defaultValue())) {
            lint.add(
                    LintRule.SERVER_DEFAULT,
                    variable.pointer().child("default"),
                    variable.name() + ": " + variable.defaultValue());
        }
    }
}

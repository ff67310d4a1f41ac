package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what operations say that can't be true together. */
final class OperationChecks {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final Findings findings;

    OperationChecks(Findings findings) {
        this.findings = findings;
    }

    /**
     * {@return the operations without what can't be sent: declared path parameters that the path has no place for}
     *
     * @param incomplete places of operations of which it is not known what parameters they declare
     */
    List<Operation> check(List<Operation> operations, Set<JsonPointer> incomplete) {
        checkIds(operations);
        checkPaths(operations);
        return operations.stream()
                .map(new PathQueries(findings)::check)
                .map(operation -> checkTemplate(operation, incomplete.contains(operation.pointer())))
                .toList();
    }

    private void checkIds(List<Operation> operations) {
        Map<String, Operation> byId = new HashMap<>();
        for (Operation operation : operations) {
            String id = operation.operationId();
            Operation first = id == null ? null : byId.putIfAbsent(id, operation);
            if (first != null) {
                findings.error(
                        "duplicate-operation-id",
                        operation.pointer().child("operationId"),
                        first.method() + " " + first.path() + " has the operationId " + id
                                + " already; rename one of them.");
            }
        }
    }

    private void checkPaths(List<Operation> operations) {
        Map<String, Operation> byShape = new HashMap<>();
        for (Operation operation : operations) {
            String shape = VARIABLE.matcher(operation.path()).replaceAll("{}");
            Operation first = byShape.putIfAbsent(operation.method() + " " + shape, operation);
            if (first != null) {
                findings.warning(
                        "ambiguous-path",
                        operation.pointer(),
                        "A server can't tell this path from " + first.path() + ", at #" + first.pointer()
                                + "; give them one template.");
            }
            if (!operation.path().startsWith("/")) {
                findings.error(
                        "path-without-slash",
                        operation.pointer().parent(),
                        "The path " + operation.path() + " must start with a slash.");
            }
        }
    }

    private Operation checkTemplate(Operation operation, boolean incomplete) {
        Matcher matcher = VARIABLE.matcher(operation.path());
        String literal = matcher.replaceAll("");
        if (literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0) {
            findings.error(
                    "path-braces",
                    operation.pointer().parent(),
                    "The path " + operation.path()
                            + " has a brace without its counterpart; write each parameter as {name}.");
            return operation;
        }
        Set<String> variables = new LinkedHashSet<>();
        matcher.reset();
        while (matcher.find()) {
            if (!variables.add(matcher.group(1))) {
                findings.warning(
                        "path-parameter-repeated",
                        operation.pointer().parent(),
                        "The path " + operation.path() + " has {" + matcher.group(1)
                                + "} more than once, and the same value is sent for each; give each a name of its"
                                + " own.");
            }
        }
        List<Parameter> kept = new ArrayList<>();
        Set<String> declared = new LinkedHashSet<>();
        for (Parameter parameter : operation.parameters()) {
            boolean inPath = parameter.in() == ParameterLocation.PATH;
            if (inPath && !variables.contains(parameter.name())) {
                findings.warning(
                        "path-parameter-unused",
                        parameter.pointer(),
                        "The path " + operation.path() + " has no {" + parameter.name()
                                + "}; the parameter is ignored.");
                continue;
            }
            if (inPath) {
                declared.add(parameter.name());
            }
            kept.add(parameter);
        }
        variables.removeAll(declared);
        if (!variables.isEmpty() && !incomplete) {
            findings.error(
                    "path-parameter-undeclared",
                    operation.pointer(),
                    "The path has {" + String.join("}, {", variables)
                            + "} without a parameter of that name; declare it, with in: path.");
        }
        return kept.size() == operation.parameters().size() ? operation : operation.withParameters(kept);
    }
}

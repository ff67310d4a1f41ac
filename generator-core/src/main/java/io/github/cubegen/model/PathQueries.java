package io.github.cubegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the variables of a query out of a path: {@code /rides?page={page}}. OpenAPI 3.0.3, section 4.7.8.1, knows no query there; what a
 * caller can set are the declared parameters, which are put into the query in any case.
 */
final class PathQueries {
    private static final Pattern VARIABLE = Pattern.compile("[^=&]*=\\{([^{}=&]*)}");

    private final Findings findings;

    PathQueries(Findings findings) {
        this.findings = findings;
    }

    /** {@return the operation, whose query has what is fixed only} */
    Operation check(Operation operation) {
        String path = operation.path();
        int mark = path.indexOf('?');
        if (mark < 0) {
            return operation;
        }
        List<String> fixed = new ArrayList<>();
        for (String part : path.substring(mark + 1).split("&", -1)) {
            Matcher variable = VARIABLE.matcher(part);
            if (!variable.matches() || isDeclared(operation, variable.group(1), ParameterLocation.PATH)) {
                fixed.add(part);
            } else if (!isDeclared(operation, variable.group(1), ParameterLocation.QUERY)) {
                findings.warning(
                        "undeclared-query",
                        operation.pointer(),
                        "The path " + path + " has {" + variable.group(1)
                                + "} in its query, without a parameter of that name; it is left out. Declare it, with"
                                + " in: query.");
            }
        }
        String query = fixed.isEmpty() ? "" : "?" + String.join("&", fixed);
        return operation.withPath(path.substring(0, mark) + query);
    }

    private static boolean isDeclared(Operation operation, String name, ParameterLocation in) {
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.in() == in && parameter.name().equals(name));
    }
}

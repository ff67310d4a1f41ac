package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.ParameterLocation;
import java.util.ArrayList;
import java.util.List;

/** Decides which operations get a method; the user is told of those that don't. */
final class PlannedOperations {
    /** A method takes 255 slots (JVMS 4.3.3); long and double take two. A record of parameters has the same limit. */
    private static final int MAX_PARAMETERS = 120;

    private PlannedOperations() {}

    static List<Operation> of(ApiModel model, Diagnostics diagnostics) {
        List<Operation> planned = new ArrayList<>();
        for (Operation operation : model.operations()) {
            if (canBeSent(operation, diagnostics)) {
                planned.add(operation);
            }
        }
        return planned;
    }

    private static boolean canBeSent(Operation operation, Diagnostics diagnostics) {
        long required = operation.parameters().stream()
                .filter(PlannedOperations::isPath)
                .count();
        if (Math.max(required, operation.parameters().size() - required) > MAX_PARAMETERS) {
            diagnostics.warning(
                    "too-many-parameters",
                    operation.pointer(),
                    "the operation has " + operation.parameters().size()
                            + " parameters, more than a Java method or record can have; it is left out");
            return false;
        }
        return true;
    }

    private static boolean isPath(Parameter parameter) {
        return parameter.in() == ParameterLocation.PATH;
    }
}

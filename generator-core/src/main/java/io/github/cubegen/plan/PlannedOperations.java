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
    /** What must be in the path is an argument; a method takes 255 slots (JVMS 4.3.3), and long and double take two. */
    private static final int MAX_IN_PATH = 120;

    /** All others stand in a type of their own, whose methods must have less than 64 KiB of byte code (JVMS 4.7.3). */
    private static final int MAX_OTHERS = 1000;

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
        int inPath = (int) operation.parameters().stream()
                .filter(PlannedOperations::isPath)
                .count();
        if (inPath > MAX_IN_PATH || operation.parameters().size() - inPath > MAX_OTHERS) {
            diagnostics.warning(
                    "too-many-parameters",
                    operation.pointer(),
                    "the operation has " + operation.parameters().size()
                            + " parameters, more than a Java method or class can have; it is left out");
            return false;
        }
        return true;
    }

    private static boolean isPath(Parameter parameter) {
        return parameter.in() == ParameterLocation.PATH;
    }
}

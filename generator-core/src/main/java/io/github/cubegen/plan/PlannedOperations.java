package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.ParameterLocation;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Server;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which operations get a method; the user is told of those that don't. */
final class PlannedOperations {
    /** A method takes 255 slots (JVMS 4.3.3); long and double take two. A record of parameters has the same limit. */
    private static final int MAX_PARAMETERS = 120;

    private PlannedOperations() {}

    static List<Operation> of(ApiModel model, Diagnostics diagnostics) {
        List<Operation> planned = new ArrayList<>();
        Set<JsonPointer> told = new HashSet<>();
        for (Operation operation : model.operations()) {
            if (canBeSent(operation, diagnostics)) {
                planned.add(operation);
                tellOwnServer(operation, model.servers().get(0), told, diagnostics);
            }
        }
        return planned;
    }

    /** A server of a path is told once, whatever number of operations the path has. */
    private static void tellOwnServer(
            Operation operation, Server ofAll, Set<JsonPointer> told, Diagnostics diagnostics) {
        for (Server own : operation.servers()) {
            boolean other = !own.defaultUrl().equals(ofAll.defaultUrl());
            if (other && told.add(own.pointer())) {
                diagnostics.warning(
                        "server-of-operation",
                        own.pointer(),
                        "a client has one server: what should go to '" + Text.visible(own.defaultUrl())
                                + "' is sent to the base URI, like all other operations");
            }
        }
    }

    private static boolean canBeSent(Operation operation, Diagnostics diagnostics) {
        RequestBody body = operation.requestBody();
        if (body != null && !body.content().isEmpty() && MediaTypes.json(body.content()) == null) {
            diagnostics.warning(
                    "unsupported-media-type",
                    body.pointer(),
                    "only JSON is written; the operation is left out because its body is "
                            + Text.visible(body.content().get(0).mediaType()));
            return false;
        }
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

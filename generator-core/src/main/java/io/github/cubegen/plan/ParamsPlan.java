package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/**
 * A record, or a class like one, with builder for the optional parameters (and optional body) of one operation.
 *
 * @param name its class
 * @param argument the name of the operation's last parameter that takes it, usually {@code params}
 * @param doc its documentation
 * @param components what can be set
 * @param changed whether calls are made with a changed copy, so that it has a {@code toBuilder}
 * @param pointer the operation
 */
public record ParamsPlan(
        ClassRef name,
        String argument,
        Doc doc,
        List<ParamsComponentPlan> components,
        boolean changed,
        JsonPointer pointer) {
    public ParamsPlan {
        components = List.copyOf(components);
    }

    /** {@return whether something must be set, so that the operation has no form without this record} */
    public boolean hasRequired() {
        return components.stream().anyMatch(ParamsComponentPlan::required);
    }

    /** {@return whether it is a record, or a class because a record can't have as many components} */
    public DataShape shape() {
        return DataShape.of(
                components.stream().mapToInt(ParamsComponentPlan::slots).sum());
    }
}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/**
 * The operations of one tag.
 *
 * @param accessor the method of the root client, for example {@code users}
 * @param client the blocking interface, for example {@code UsersClient}
 * @param asyncClient the same with {@code CompletableFuture}
 * @param calls the class that says how the operations stand on the wire
 * @param doc its documentation
 * @param operations its operations, in the order of the description; no two methods have the same name
 * @param pointer the tag, or where it is first used
 */
public record ModulePlan(
        String accessor,
        ClassRef client,
        ClassRef asyncClient,
        ClassRef calls,
        Doc doc,
        List<OperationPlan> operations,
        JsonPointer pointer) {
    public ModulePlan {
        operations = List.copyOf(operations);
    }
}

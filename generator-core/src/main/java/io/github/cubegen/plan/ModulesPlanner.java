package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the module clients and their operations. */
final class ModulesPlanner {
    private final String clientPackage;
    private final NameScope types;
    private final Set<String> typeNames;
    private final ArgumentsPlanner arguments;
    private final ResultPlanner results;
    private final PagingPlanner paging;
    private final ErrorMapPlanner errors;
    private final CredentialPlanner credentials;
    private final Addresses addresses;
    private final SecretNames secrets;
    private final PathCollisions collisions;
    private final Diagnostics diagnostics;

    ModulesPlanner(
            String clientPackage,
            NameScope types,
            Set<String> typeNames,
            ArgumentsPlanner arguments,
            ResultPlanner results,
            PagingPlanner paging,
            ErrorMapPlanner errors,
            CredentialPlanner credentials,
            Addresses addresses,
            SecretNames secrets,
            PathCollisions collisions,
            Diagnostics diagnostics) {
        this.clientPackage = clientPackage;
        this.types = types;
        this.typeNames = typeNames;
        this.arguments = arguments;
        this.results = results;
        this.paging = paging;
        this.errors = errors;
        this.credentials = credentials;
        this.addresses = addresses;
        this.secrets = secrets;
        this.collisions = collisions;
        this.diagnostics = diagnostics;
    }

    ModulePlan plan(ModuleNames.Group group) {
        Map<JsonPointer, String> methods = methods(group);
        NameScope constants = new NameScope(NameStyle.CONSTANT, typeNames, "OPERATION", diagnostics);
        List<OperationPlan> operations = new ArrayList<>();
        for (Operation operation : group.operations()) {
            String method = methods.getOrDefault(operation.pointer(), "");
            operations.add(plan(operation, group.className() + "Client." + method, method, constants));
        }
        String description = group.tag() == null ? null : group.tag().description();
        return new ModulePlan(
                group.accessor(),
                ClassRef.of(clientPackage, group.className() + "Client"),
                ClassRef.of(clientPackage, "Async" + group.className() + "Client"),
                ClassRef.of(clientPackage, group.className() + "Calls"),
                Docs.text(description, "The operations of " + Text.code(group.text()) + "."),
                operations,
                group.pointer());
    }

    private Map<JsonPointer, String> methods(ModuleNames.Group group) {
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.OPERATION, "operation", diagnostics);
        List<NameRequest<JsonPointer>> requests = new ArrayList<>();
        for (Operation operation : group.operations()) {
            String text = OperationTexts.nameIn(operation, group.text());
            requests.add(NameRequest.of(operation.pointer(), text, operation.nameOverride(), operation.pointer()));
        }
        return scope.resolve(requests);
    }

    /**
     * Plans one operation.
     *
     * @param called how a text of ours calls it: the client of the module and the method
     */
    private OperationPlan plan(Operation operation, String called, String method, NameScope constants) {
        JsonPointer pointer = operation.pointer();
        ArgumentsPlanner.Inputs inputs = arguments.plan(operation);
        ResultPlan result = results.plan(operation, called);
        PagingPlan pages = paging.plan(operation, inputs, result);
        return new OperationPlan(
                method,
                constants.resolve(NameRequest.derived(method, method, null, pointer)),
                OperationTexts.id(operation),
                operation.method().name(),
                PathTemplates.encoded(operation.path()),
                Docs.operation(operation),
                inputs.arguments(),
                inputs.oneItem(),
                inputs.optional().isEmpty() ? null : params(operation, called, inputs, pages),
                inputs.form(),
                addresses.ofOperation(operation),
                result,
                pages,
                errors.constant(operation),
                credentials.security(operation),
                operation.idempotent() == operation.method().idempotent() ? null : operation.idempotent(),
                secrets.of(operation),
                collisions.of(operation),
                errors.documented(operation, result),
                pointer);
    }

    private ParamsPlan params(
            Operation operation, String called, ArgumentsPlanner.Inputs inputs, @Nullable PagingPlan pages) {
        String name = types.resolve(NameRequest.derived(
                operation.pointer(), OperationTexts.name(operation) + " Params", null, operation.pointer()));
        return new ParamsPlan(
                ClassRef.of(clientPackage, name),
                inputs.paramsArgument(),
                Doc.of("What can be left out in a call of " + Text.code(called) + "."),
                inputs.optional(),
                pages != null && !pages.parameter().argument(),
                operation.pointer());
    }
}

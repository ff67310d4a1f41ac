package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.ParameterLocation;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans what a caller hands to an operation: required values are arguments, optional ones stand in a record of parameters.
 *
 * <p>Above {@value #MAX_REQUIRED} required values a call can't be read any more: then those that are neither in the path nor
 * the body move to the record too, whose builder checks that they are set.
 */
final class ArgumentsPlanner {
    private static final int MAX_REQUIRED = 8;

    private final ApiModel model;
    private final Values values;
    private final Secrets secrets;
    private final SentParameters parameters;
    private final ParameterBindings bindings;
    private final BodyInputs bodies;
    private final Addresses addresses;
    private final Diagnostics diagnostics;

    ArgumentsPlanner(
            ApiModel model,
            Values values,
            Secrets secrets,
            SentParameters parameters,
            ParameterBindings bindings,
            BodyInputs bodies,
            Addresses addresses,
            Diagnostics diagnostics) {
        this.model = model;
        this.values = values;
        this.secrets = secrets;
        this.parameters = parameters;
        this.bindings = bindings;
        this.bodies = bodies;
        this.addresses = addresses;
        this.diagnostics = diagnostics;
    }

    /** What an operation takes. */
    record Inputs(
            List<ArgumentPlan> arguments,
            @Nullable OneItemPlan oneItem,
            List<ParamsComponentPlan> optional,
            String paramsArgument,
            @Nullable FormPlan form) {}

    Inputs plan(Operation operation) {
        BodyInputs.Planned body = bodies.plan(operation);
        List<CallInput> inputs = inputs(operation, body);
        long required = inputs.stream().filter(CallInput::required).count();
        boolean crowded = required > MAX_REQUIRED;
        List<CallInput> arguments = inputs.stream()
                .filter(input -> input.required() && !(crowded && input.movable()))
                .toList();
        List<CallInput> optional =
                inputs.stream().filter(input -> !arguments.contains(input)).toList();
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.ARGUMENT, "parameter", diagnostics);
        Map<JsonPointer, String> names = scope.resolve(requests(arguments, operation));
        String params = scope.resolve(NameRequest.derived("params", "params", null, operation.pointer()));
        List<ArgumentPlan> planned = arguments.stream()
                .map(input -> argument(input, names.getOrDefault(input.request().key(), "")))
                .toList();
        return new Inputs(
                planned, OneItemPlan.of(planned, params), components(optional, operation), params, body.form());
    }

    private static ArgumentPlan argument(CallInput input, String name) {
        return new ArgumentPlan(
                name,
                input.binding(),
                input.value(),
                input.sensitive(),
                input.doc(name),
                input.request().key());
    }

    private List<ParamsComponentPlan> components(List<CallInput> inputs, Operation operation) {
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.RECORD, "parameter", diagnostics);
        Map<JsonPointer, String> names = scope.resolve(requests(inputs, operation));
        List<ParamsComponentPlan> components = new ArrayList<>();
        for (CallInput input : inputs) {
            JsonPointer pointer = input.request().key();
            String name = names.getOrDefault(pointer, "");
            components.add(new ParamsComponentPlan(
                    name,
                    input.binding(),
                    input.value(),
                    input.required(),
                    input.sensitive(),
                    input.doc(name),
                    pointer));
        }
        return components;
    }

    private List<CallInput> inputs(Operation operation, BodyInputs.Planned body) {
        List<CallInput> inputs = new ArrayList<>();
        parameters.of(operation).forEach(parameter -> inputs.add(input(parameter, operation)));
        inputs.addAll(body.inputs());
        Server server = addresses.own(operation);
        if (server != null) {
            inputs.add(input(server));
        }
        return inputs;
    }

    /**
     * Those in the path first, which keep their names, and then in the order of the description: a parameter that is added at its
     * end renames none.
     */
    private static List<NameRequest<JsonPointer>> requests(List<CallInput> inputs, Operation operation) {
        Map<JsonPointer, Integer> order = new HashMap<>();
        operation.parameters().forEach(parameter -> order.putIfAbsent(parameter.pointer(), order.size()));
        return inputs.stream()
                .sorted(Comparator.comparingInt((CallInput input) -> rank(input, order)))
                .map(CallInput::request)
                .toList();
    }

    private static int rank(CallInput input, Map<JsonPointer, Integer> order) {
        Integer index = order.get(input.request().key());
        if (index == null) {
            return Integer.MAX_VALUE;
        }
        return input.movable() ? index : -1;
    }

    /** Of parameters that are called alike in different places, all but one say where they are. */
    private static NameRequest<JsonPointer> request(Parameter parameter, Operation operation) {
        NameRequest<JsonPointer> request =
                NameRequest.of(parameter.pointer(), parameter.name(), parameter.nameOverride(), parameter.pointer());
        boolean elsewhere = operation.parameters().stream()
                .anyMatch(other -> other.in() != parameter.in() && camel(other).equals(camel(parameter)));
        return elsewhere && parameter.in() != ParameterLocation.PATH
                ? request.or(parameter.name() + " " + parameter.in().key())
                : request;
    }

    private static String camel(Parameter parameter) {
        return NameStyle.CAMEL.convert(parameter.name(), "parameter", Identifiers.MAX_LENGTH);
    }

    private CallInput input(Parameter parameter, Operation operation) {
        Schema schema = model.schema(parameter.schema().schema());
        return new CallInput(
                request(parameter, operation),
                bindings.of(parameter),
                ParameterBindings.isText(parameter)
                        ? Value.of(ScalarKind.STRING)
                        : Value.of(values.of(parameter.schema()).type()),
                parameter.required(),
                parameter.in() != ParameterLocation.PATH,
                secrets.show(parameter.schema()) || SentParameters.isCredential(parameter),
                parameter.description(),
                new Facts().schema(schema).defaultValue(parameter.defaultValue()),
                parameter.deprecated(),
                parameter.name());
    }

    /** Always optional: the description's address is the default. */
    private static CallInput input(Server server) {
        return new CallInput(
                NameRequest.derived(server.pointer(), "server", null, server.pointer()),
                new Binding.Server(),
                Value.of(ScalarKind.URI),
                false,
                true,
                false,
                "Where to send the call, instead of " + Text.code(server.defaultUrl()) + ".",
                new Facts(),
                false,
                "");
    }
}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.ParameterLocation;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Schema;
import java.util.ArrayList;
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
    private final SentParameters parameters;
    private final ParameterBindings bindings;
    private final Diagnostics diagnostics;

    ArgumentsPlanner(
            ApiModel model,
            Values values,
            SentParameters parameters,
            ParameterBindings bindings,
            Diagnostics diagnostics) {
        this.model = model;
        this.values = values;
        this.parameters = parameters;
        this.bindings = bindings;
        this.diagnostics = diagnostics;
    }

    /** Something to hand over, without a name yet. */
    private record Input(
            NameRequest<JsonPointer> request,
            Binding binding,
            Value value,
            boolean required,
            boolean movable,
            boolean sensitive,
            @Nullable String description,
            Facts facts,
            boolean deprecated,
            String wireName) {
        Doc doc(String name) {
            return Docs.member(description, wireName.isEmpty() ? facts : facts.wireName(name, wireName), deprecated);
        }
    }

    /** What an operation takes. */
    record Inputs(List<ArgumentPlan> arguments, List<ParamsComponentPlan> optional, String paramsArgument) {}

    Inputs plan(Operation operation) {
        List<Input> inputs = inputs(operation);
        long required = inputs.stream().filter(Input::required).count();
        boolean crowded = required > MAX_REQUIRED;
        List<Input> arguments = inputs.stream()
                .filter(input -> input.required() && !(crowded && input.movable()))
                .toList();
        List<Input> optional =
                inputs.stream().filter(input -> !arguments.contains(input)).toList();
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.ARGUMENT, "parameter", diagnostics);
        Map<JsonPointer, String> names =
                scope.resolve(arguments.stream().map(Input::request).toList());
        String params = scope.resolve(NameRequest.derived("params", "params", null, operation.pointer()));
        return new Inputs(
                arguments.stream()
                        .map(input -> argument(
                                input, names.getOrDefault(input.request().key(), "")))
                        .toList(),
                components(optional),
                params);
    }

    private static ArgumentPlan argument(Input input, String name) {
        return new ArgumentPlan(
                name,
                input.binding(),
                input.value(),
                input.doc(name),
                input.request().key());
    }

    private List<ParamsComponentPlan> components(List<Input> inputs) {
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.RECORD, "parameter", diagnostics);
        Map<JsonPointer, String> names =
                scope.resolve(inputs.stream().map(Input::request).toList());
        List<ParamsComponentPlan> components = new ArrayList<>();
        for (Input input : inputs) {
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

    private List<Input> inputs(Operation operation) {
        List<Input> inputs = new ArrayList<>();
        parameters.of(operation).forEach(parameter -> inputs.add(input(parameter)));
        RequestBody body = operation.requestBody();
        Content json = body == null ? null : MediaTypes.json(body.content());
        if (body != null && json != null) {
            inputs.add(input(body, json));
        }
        return inputs;
    }

    private Input input(Parameter parameter) {
        Schema schema = model.schema(parameter.schema().schema());
        return new Input(
                NameRequest.of(parameter.pointer(), parameter.name(), parameter.nameOverride(), parameter.pointer()),
                bindings.of(parameter),
                Value.of(values.of(parameter.schema()).type()),
                parameter.required(),
                parameter.in() != ParameterLocation.PATH,
                schema.info().isSecret() || SentParameters.isCredential(parameter),
                parameter.description(),
                new Facts().schema(schema).defaultValue(parameter.defaultValue()),
                parameter.deprecated(),
                parameter.name());
    }

    private Input input(RequestBody body, Content json) {
        Value value = values.of(json.schema());
        return new Input(
                NameRequest.derived(body.pointer(), bodyText(value.type()), null, body.pointer()),
                new Binding.JsonBody(MediaTypes.concrete(json.mediaType()), body.required()),
                value,
                body.required(),
                false,
                false,
                body.description(),
                new Facts(),
                false,
                "");
    }

    private static String bodyText(ValueType type) {
        if (type instanceof ValueType.Enveloped enveloped) {
            return enveloped.property();
        }
        return type instanceof ValueType.Generated generated
                ? NameStyle.CAMEL.join(Words.of(generated.name().simpleName()).parts())
                : "body";
    }
}

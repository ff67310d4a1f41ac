package io.github.cubegen.emit;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.plan.ArgumentPlan;
import io.github.cubegen.plan.Binding;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.Doc;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.ParamIn;
import io.github.cubegen.plan.ParamStyle;
import io.github.cubegen.plan.ParamsComponentPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.ResultBody;
import io.github.cubegen.plan.ResultPlan;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Statuses;
import io.github.cubegen.plan.SuccessPlan;
import io.github.cubegen.plan.ThrowsPlan;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the sample, with their parameters.
 *
 * @param sample gives texts and documentation
 */
record SampleOperations(SamplePlan sample) {
    ModulePlan module(ParamsPlan params) {
        return new ModulePlan(
                "animals",
                ClassRef.of(SamplePlan.BASE + ".client", "AnimalsClient"),
                ClassRef.of(SamplePlan.BASE + ".client", "AsyncAnimalsClient"),
                ClassRef.of(SamplePlan.BASE + ".client", "AnimalsCalls"),
                sample.doc("Animals of the zoo."),
                List.of(get(), list(params), update(), deleteOperation()),
                JsonPointer.ROOT);
    }

    OperationPlan get() {
        return operation("getById", "GET_BY_ID", "GET", "/animals/{animal_id}")
                .arguments(id())
                .returns(new SuccessPlan(
                        Statuses.exactly(200),
                        new ResultBody.Json(Value.of(new ValueType.Enveloped(
                                sample.text().apply("animal"), new ValueType.Generated(SamplePlan.ANIMAL))))))
                .security(List.of(sample.text().apply("Zoo-Token")))
                .build();
    }

    private OperationPlan list(ParamsPlan params) {
        ValueType animals = new ValueType.ListOf(Value.of(new ValueType.Generated(SamplePlan.ANIMAL)));
        return operation("list", "LIST", "GET", "/animals")
                .params(params)
                .returns(new SuccessPlan(Statuses.ofClass(2), new ResultBody.Json(Value.of(animals))))
                .security(
                        List.of(sample.text().apply("Zoo-Token"), sample.text().apply("query")))
                .security(List.of())
                .build();
    }

    private OperationPlan update() {
        Value body = Value.of(new ValueType.Generated(SamplePlan.ANIMAL));
        return operation("update", "UPDATE", "PATCH", "/animals/{animal_id}")
                .arguments(
                        id(),
                        new ArgumentPlan(
                                "animal",
                                new Binding.JsonBody(sample.text().apply("application/json"), true),
                                body,
                                false,
                                sample.briefDoc("The changes."),
                                JsonPointer.ROOT))
                .returns(new SuccessPlan(Statuses.exactly(200), new ResultBody.Json(body)))
                .returns(new SuccessPlan(Statuses.exactly(201), new ResultBody.Json(body)))
                .build();
    }

    private OperationPlan deleteOperation() {
        return operation("delete", "DELETE", "DELETE", "/animals/{animal_id}")
                .arguments(id())
                .returns(new SuccessPlan(Statuses.exactly(204), null))
                .deprecatedBy(sample.deprecatedDoc("Takes an animal away."))
                .build();
    }

    private ArgumentPlan id() {
        return new ArgumentPlan(
                "animalId",
                new Binding.Param(
                        ParamIn.PATH, sample.text().apply("animal_id"), ParamStyle.SIMPLE, false, false, false),
                Value.of(ScalarKind.LONG),
                false,
                sample.doc("Number of the animal."),
                JsonPointer.ROOT);
    }

    ParamsPlan params() {
        ValueType kinds = new ValueType.ListOf(Value.of(new ValueType.Generated(SamplePlan.KIND)));
        return new ParamsPlan(
                ClassRef.of(SamplePlan.BASE + ".client", "ListAnimalsParams"),
                "params",
                sample.briefDoc("Optional parameters."),
                List.of(
                        param("page", query("page", ParamStyle.FORM, true), Value.of(ScalarKind.INT)),
                        param("kinds", query("kinds[]", ParamStyle.PIPE_DELIMITED, false), Value.of(kinds)),
                        param(
                                "cage",
                                query("cage", ParamStyle.DEEP_OBJECT, true),
                                Value.of(new ValueType.Generated(SamplePlan.CAGE))),
                        param(
                                "trace",
                                new Binding.Param(
                                        ParamIn.HEADER,
                                        sample.text().apply("X-Trace"),
                                        ParamStyle.SIMPLE,
                                        false,
                                        false,
                                        false),
                                Value.of(ScalarKind.UUID)),
                        param(
                                "filter",
                                new Binding.JsonParam(
                                        ParamIn.QUERY, sample.text().apply("filter")),
                                Value.JSON)),
                false,
                JsonPointer.ROOT);
    }

    private Binding query(String name, ParamStyle style, boolean explode) {
        return new Binding.Param(ParamIn.QUERY, sample.text().apply(name), style, explode, false, false);
    }

    private ParamsComponentPlan param(String name, Binding binding, Value value) {
        return new ParamsComponentPlan(
                name, binding, value, false, false, sample.briefDoc("Parameter " + name + "."), JsonPointer.ROOT);
    }

    private OperationBuilder operation(String method, String constant, String httpMethod, String path) {
        return new OperationBuilder(sample, method, constant, httpMethod, path);
    }

    /** Collects what differs between the operations of the sample. */
    private static final class OperationBuilder {
        private final SamplePlan sample;
        private final String method;
        private final String constant;
        private final String httpMethod;
        private final String path;
        private final List<SuccessPlan> successes = new ArrayList<>();
        private final List<List<String>> security = new ArrayList<>();
        private List<ArgumentPlan> arguments = List.of();
        private @Nullable ParamsPlan params;
        private Doc doc;

        OperationBuilder(SamplePlan sample, String method, String constant, String httpMethod, String path) {
            this.sample = sample;
            this.method = method;
            this.constant = constant;
            this.httpMethod = httpMethod;
            this.path = path;
            this.doc = sample.doc("Does " + method + ".");
        }

        OperationBuilder arguments(ArgumentPlan... given) {
            arguments = List.of(given);
            return this;
        }

        OperationBuilder params(ParamsPlan given) {
            params = given;
            return this;
        }

        OperationBuilder returns(SuccessPlan success) {
            successes.add(success);
            return this;
        }

        OperationBuilder security(List<String> schemes) {
            security.add(schemes);
            return this;
        }

        OperationBuilder deprecatedBy(Doc reason) {
            doc = reason;
            return this;
        }

        OperationPlan build() {
            Value type = successes.get(0).value();
            return new OperationPlan(
                    method,
                    constant,
                    sample.text().apply(method + "Animal"),
                    httpMethod,
                    sample.text().apply(path),
                    doc,
                    arguments,
                    null,
                    params,
                    null,
                    null,
                    new ResultPlan(successes, type, sample.briefDoc("The result."), null),
                    null,
                    "STANDARD",
                    security,
                    null,
                    List.of(sample.text().apply("password")),
                    Map.of(sample.text().apply("id"), List.of(sample.text().apply("all"))),
                    List.of(
                            new ThrowsPlan(
                                    SamplePlan.NOT_FOUND,
                                    Statuses.exactly(404),
                                    sample.doc("If there is no such animal."),
                                    false,
                                    JsonPointer.ROOT),
                            new ThrowsPlan(
                                    SamplePlan.NOT_FOUND,
                                    Statuses.DEFAULT,
                                    sample.doc("If there is nothing."),
                                    true,
                                    JsonPointer.ROOT)),
                    JsonPointer.ROOT);
        }
    }
}

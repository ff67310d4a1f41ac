package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists every public Java name of a plan with its place in the description. */
final class Symbols {
    private final List<SymbolMap.Symbol> symbols = new ArrayList<>();

    SymbolMap map() {
        return new SymbolMap(symbols);
    }

    Symbols root(RootClientPlan client, JsonPointer info) {
        add(client.client(), info);
        add(client.asyncClient(), info);
        ClassRef builder = client.client().nested(CommonNames.BUILDER);
        for (CredentialPlan credential : client.credentials()) {
            add(builder, credential.method(), credential.pointer());
        }
        for (TokenPlan token : client.tokens()) {
            add(builder, token.method(), token.credential().pointer());
        }
        return this;
    }

    Symbols modules(RootClientPlan client, List<ModulePlan> modules) {
        for (ModulePlan module : modules) {
            add(client.client(), module.accessor(), module.pointer());
            add(client.asyncClient(), module.accessor(), module.pointer());
            for (ClassRef type : List.of(module.client(), module.asyncClient())) {
                add(type, module.pointer());
                add(type.nested(CommonNames.RAW), module.pointer());
                for (OperationPlan operation : module.operations()) {
                    add(type, operation.method(), operation.pointer());
                    add(type.nested(CommonNames.RAW), operation.method(), operation.pointer());
                }
            }
            module.operations().forEach(this::outcomes);
        }
        return this;
    }

    private void outcomes(OperationPlan operation) {
        OutcomesPlan outcomes = operation.result().outcomes();
        if (outcomes != null) {
            add(outcomes.name(), outcomes.pointer());
            outcomes.outcomes().forEach(outcome -> add(outcomes.name().nested(outcome.name()), outcomes.pointer()));
        }
    }

    Symbols params(List<ParamsPlan> params) {
        for (ParamsPlan plan : params) {
            add(plan.name(), plan.pointer());
            for (ParamsComponentPlan component : plan.components()) {
                member(plan.name(), component.name(), component.pointer());
            }
        }
        return this;
    }

    Symbols servers(@Nullable ServersPlan plan) {
        if (plan != null) {
            plan.servers().forEach(server -> add(plan.name(), server.method(), server.pointer()));
            for (ServersPlan.Choice choice : plan.choices()) {
                ClassRef type = plan.name().nested(choice.name());
                choice.values().forEach(constant -> add(type, constant.name(), constant.pointer()));
            }
        }
        return this;
    }

    Symbols headers(@Nullable HeadersPlan plan) {
        if (plan != null) {
            plan.headers().forEach(header -> add(plan.name(), header.method(), header.pointer()));
        }
        return this;
    }

    Symbols webhooks(@Nullable WebhooksPlan plan) {
        if (plan != null) {
            plan.webhooks().forEach(webhook -> add(plan.name(), webhook.constant(), webhook.pointer()));
        }
        return this;
    }

    Symbols types(List<TypePlan> types) {
        for (TypePlan type : types) {
            add(type.name(), type.pointer());
            if (type instanceof RecordPlan plan) {
                for (ComponentPlan component : plan.components()) {
                    member(plan.name(), component.name(), component.pointer());
                    if (component.clearName() != null) {
                        add(plan.name().nested(CommonNames.BUILDER), component.clearName(), component.pointer());
                    }
                }
            } else if (type instanceof EnumPlan plan) {
                for (ConstantPlan constant : plan.constants()) {
                    add(plan.name(), constant.name(), constant.pointer());
                    add(plan.known(), constant.name(), constant.pointer());
                }
            } else if (type instanceof UnionPlan plan) {
                plan.variants().stream()
                        .filter(VariantPlan::wrapper)
                        .forEach(variant -> add(variant.type(), variant.pointer()));
            }
        }
        return this;
    }

    Symbols exceptions(List<ExceptionPlan> exceptions) {
        for (ExceptionPlan exception : exceptions) {
            add(exception.name(), exception.pointer());
            if (exception.declaresError()) {
                add(exception.name(), CommonNames.ERROR_METHOD, exception.pointer());
            }
        }
        return this;
    }

    private void member(ClassRef type, String name, JsonPointer pointer) {
        add(type, name, pointer);
        add(type.nested(CommonNames.BUILDER), name, pointer);
    }

    private void add(ClassRef type, JsonPointer pointer) {
        symbols.add(new SymbolMap.Symbol(type.canonicalName(), pointer));
    }

    private void add(ClassRef type, String member, JsonPointer pointer) {
        symbols.add(new SymbolMap.Symbol(type.canonicalName() + "#" + member, pointer));
    }
}

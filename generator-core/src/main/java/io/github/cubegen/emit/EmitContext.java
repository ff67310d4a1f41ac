package io.github.cubegen.emit;

import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.EnumPlan;
import io.github.cubegen.plan.TypePlan;
import io.github.cubegen.plan.ValueType;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What emitters of one client share.
 *
 * @param runtime the types of the runtime
 * @param types planned values as Java types
 * @param json the expressions that read and write values
 * @param bindings the calls that put arguments into a request
 * @param forms the calls that make a form out of arguments
 * @param enums the open enumerations
 * @param copies the statements that copy lists and maps
 * @param deprecations what is deprecated
 */
record EmitContext(
        RuntimeTypes runtime,
        Types types,
        JsonCode json,
        BindingCode bindings,
        FormCode forms,
        Set<ClassRef> enums,
        CopyCode copies,
        Deprecations deprecations) {

    static EmitContext of(ClientPlan plan) {
        RuntimeTypes runtime = new RuntimeTypes(plan.runtimePackage());
        JsonCode json = new JsonCode(runtime);
        Set<ClassRef> enums = plan.types().stream()
                .filter(EnumPlan.class::isInstance)
                .map(TypePlan::name)
                .collect(Collectors.toUnmodifiableSet());
        BindingCode bindings = new BindingCode(runtime, json, enums);
        return new EmitContext(
                runtime,
                new Types(runtime),
                json,
                bindings,
                new FormCode(runtime, json, bindings),
                enums,
                new CopyCode(runtime, json),
                Deprecations.of(plan));
    }

    /** {@return whether a type is an open enumeration} */
    boolean isEnum(ValueType type) {
        return type instanceof ValueType.Generated generated && enums.contains(generated.name());
    }
}

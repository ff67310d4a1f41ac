package io.github.cubegen.contract.usage;

import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.EnumPlan;
import io.github.cubegen.plan.ExceptionPlan;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.OutcomesPlan;
import io.github.cubegen.plan.PagingPlan;
import io.github.cubegen.plan.ParamsComponentPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.RecordPlan;
import io.github.cubegen.plan.TypePlan;
import io.github.cubegen.plan.UnionPlan;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import io.github.cubegen.plan.VariantPlan;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of a client whose objects hold data: what they are made of, and what is a kind of what. By canonical names. */
final class ClientData {

    private final Map<String, Set<String>> parts = new LinkedHashMap<>();
    private final Map<String, Set<String>> given = new HashMap<>();
    private final Map<String, Set<String>> supertypes = new HashMap<>();
    private final Map<String, Set<String>> subtypes = new HashMap<>();
    private final Map<String, List<String>> modules = new HashMap<>();
    private final Set<String> enums = new HashSet<>();

    ClientData(List<ClientPlan> plans) {
        for (ClientPlan plan : plans) {
            plan.types().forEach(this::type);
            plan.params().forEach(this::params);
            plan.exceptions().forEach(exception -> exception(exception, plan.runtimePackage()));
            plan.modules().forEach(this::module);
        }
    }

    private void type(TypePlan type) {
        String name = type.name().canonicalName();
        Set<String> own = parts(type.name());
        if (type instanceof RecordPlan plan) {
            for (ComponentPlan component : plan.components()) {
                gives(name + "#" + component.name(), component.value(), own);
            }
            gives(name + "#" + plan.additional().name(), plan.additional().value(), own);
            plan.unions().forEach(union -> kindOf(name, union.canonicalName()));
        } else if (type instanceof EnumPlan) {
            enums.add(name);
        } else if (type instanceof UnionPlan plan) {
            for (VariantPlan variant : plan.variants()) {
                own.add(variant.type().canonicalName());
                kindOf(variant.type().canonicalName(), name);
                if (variant.wrapper()) {
                    gives(variant.type().canonicalName() + "#value", variant.value(), parts(variant.type()));
                }
            }
            ClassRef unknown = plan.name().nested(plan.unknownName());
            parts(unknown);
            kindOf(unknown.canonicalName(), name);
        }
    }

    private void params(ParamsPlan plan) {
        Set<String> own = parts(plan.name());
        for (ParamsComponentPlan component : plan.components()) {
            gives(plan.name().canonicalName() + "#" + component.name(), component.value(), own);
        }
    }

    private void exception(ExceptionPlan plan, String runtime) {
        Set<String> own = parts(plan.name());
        String name = plan.name().canonicalName();
        Value error = plan.error();
        if (error != null) {
            gives(name + "#" + CommonNames.ERROR_METHOD, error, own);
        }
        ClassRef parent = plan.parent();
        kindOf(name, parent == null ? runtime + ".ApiException" : parent.canonicalName());
        kindOf(runtime + ".ApiException", runtime + ".ApiClientException");
    }

    private void module(ModulePlan module) {
        List<String> forms = List.of(
                module.client().canonicalName(),
                module.asyncClient().canonicalName(),
                module.client().nested(CommonNames.RAW).canonicalName(),
                module.asyncClient().nested(CommonNames.RAW).canonicalName());
        forms.forEach(form -> modules.put(form, forms));
        for (OperationPlan operation : module.operations()) {
            Set<String> results = new LinkedHashSet<>();
            held(operation.result().type(), results);
            outcomes(operation.result().outcomes());
            PagingPlan paging = operation.paging();
            if (paging != null) {
                held(paging.page(), results);
                held(paging.item(), results);
            }
            forms.forEach(form -> given.computeIfAbsent(form + "#" + operation.method(), key -> new LinkedHashSet<>())
                    .addAll(results));
        }
    }

    private void outcomes(@Nullable OutcomesPlan plan) {
        if (plan != null) {
            String name = plan.name().canonicalName();
            Set<String> own = parts(plan.name());
            for (OutcomesPlan.Outcome outcome : plan.outcomes()) {
                ClassRef nested = plan.name().nested(outcome.name());
                own.add(nested.canonicalName());
                kindOf(nested.canonicalName(), name);
                held(outcome.value(), parts(nested));
            }
        }
    }

    private Set<String> parts(ClassRef type) {
        return parts.computeIfAbsent(type.canonicalName(), key -> new LinkedHashSet<>());
    }

    private void gives(String member, Value value, Set<String> parts) {
        Set<String> held = new LinkedHashSet<>();
        held(value, held);
        parts.addAll(held);
        given.computeIfAbsent(member, key -> new LinkedHashSet<>()).addAll(held);
    }

    private static void held(@Nullable Value value, Set<String> held) {
        if (value != null) {
            held(value.type(), held);
        }
    }

    private static void held(ValueType type, Set<String> held) {
        if (type instanceof ValueType.Generated generated) {
            held.add(generated.name().canonicalName());
        } else if (type instanceof ValueType.ListOf list) {
            held(list.element(), held);
        } else if (type instanceof ValueType.MapOf map) {
            held(map.value(), held);
        } else if (type instanceof ValueType.Enveloped enveloped) {
            held(enveloped.inner(), held);
        }
    }

    private void kindOf(String type, String supertype) {
        supertypes.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(supertype);
        subtypes.computeIfAbsent(supertype, key -> new LinkedHashSet<>()).add(type);
    }

    /** {@return all classes whose objects hold data} */
    Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    boolean isData(String type) {
        return parts.containsKey(type);
    }

    boolean isEnum(String type) {
        return enums.contains(type);
    }

    /** {@return the classes of the objects that an object holds, or can be} */
    Set<String> parts(String type) {
        return parts.getOrDefault(type, Set.of());
    }

    /** {@return the classes of the objects that are in what a method gives} */
    Set<String> given(String owner, String method) {
        return given.getOrDefault(owner + "#" + method, Set.of());
    }

    /** {@return the interfaces that have the operations of a module, if the class is one of them} */
    List<String> formsOfModule(String type) {
        return modules.getOrDefault(type, List.of());
    }

    Set<String> supertypes(String type) {
        return closure(type, supertypes);
    }

    Set<String> subtypes(String type) {
        return closure(type, subtypes);
    }

    /** Two versions together may have a circle. */
    private static Set<String> closure(String type, Map<String, Set<String>> edges) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> pending = new ArrayDeque<>(edges.getOrDefault(type, Set.of()));
        while (!pending.isEmpty()) {
            String next = pending.remove();
            if (found.add(next)) {
                pending.addAll(edges.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}

package io.github.cubegen.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds values inside others by the names of properties. */
final class AccessPlanner {
    private final Map<ClassRef, TypePlan> types = new HashMap<>();

    AccessPlanner(List<TypePlan> types) {
        types.forEach(type -> this.types.put(type.name(), type));
    }

    /** {@return how to get from a value to a property of properties; empty if there is no such property} */
    Optional<AccessPlan> find(Value start, List<String> names) {
        List<AccessPlan.Step> steps = new ArrayList<>();
        Value value = start;
        for (String name : names) {
            ClassRef record = recordOf(value);
            ComponentPlan component = record == null ? null : component(record, name);
            if (record == null || component == null) {
                return Optional.empty();
            }
            steps.add(new AccessPlan.Step.Component(record, component.name()));
            value = component.value();
        }
        return Optional.of(new AccessPlan(steps, value));
    }

    /** {@return the same for a list; a union that has one form of list is left for that form} */
    Optional<AccessPlan> findList(Value start, List<String> names) {
        return find(start, names).flatMap(this::list);
    }

    private Optional<AccessPlan> list(AccessPlan found) {
        ValueType type = opened(found.value().type());
        if (type instanceof ValueType.ListOf) {
            return Optional.of(new AccessPlan(found.steps(), Value.of(type)));
        }
        if (!(type instanceof ValueType.Generated generated)
                || !(types.get(generated.name()) instanceof UnionPlan union)) {
            return Optional.empty();
        }
        List<VariantPlan> lists = union.variants().stream()
                .filter(variant -> variant.wrapper() && variant.value().type() instanceof ValueType.ListOf)
                .toList();
        if (lists.size() != 1) {
            return Optional.empty();
        }
        List<AccessPlan.Step> steps = new ArrayList<>(found.steps());
        steps.add(new AccessPlan.Step.Variant(lists.get(0).type()));
        return Optional.of(new AccessPlan(steps, lists.get(0).value()));
    }

    private @Nullable ClassRef recordOf(Value value) {
        return opened(value.type()) instanceof ValueType.Generated generated
                        && types.get(generated.name()) instanceof RecordPlan
                ? generated.name()
                : null;
    }

    private @Nullable ComponentPlan component(ClassRef record, String wireName) {
        return ((RecordPlan) Objects.requireNonNull(types.get(record)))
                .components().stream()
                        .filter(component -> component.wireName().equals(wireName))
                        .findFirst()
                        .orElse(null);
    }

    private static ValueType opened(ValueType type) {
        return type instanceof ValueType.Enveloped enveloped ? opened(enveloped.inner()) : type;
    }
}

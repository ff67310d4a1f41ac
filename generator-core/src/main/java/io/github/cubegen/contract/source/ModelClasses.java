package io.github.cubegen.contract.source;

import io.github.cubegen.contract.source.JavaMember.Role;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.ConstantPlan;
import io.github.cubegen.plan.EnumPlan;
import io.github.cubegen.plan.ExceptionPlan;
import io.github.cubegen.plan.FilterPlan;
import io.github.cubegen.plan.OperandType;
import io.github.cubegen.plan.OperatorPlan;
import io.github.cubegen.plan.ParamsComponentPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.RecordPlan;
import io.github.cubegen.plan.TypePlan;
import io.github.cubegen.plan.UnionPlan;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.VariantPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What records, enumerations, unions, parameters and exceptions offer.
 *
 * @param types the names of types
 */
record ModelClasses(JavaTypes types) {

    /** {@return the class, and for a union those nested in it} */
    List<JavaClass> of(TypePlan type) {
        if (type instanceof RecordPlan plan) {
            return List.of(record(plan));
        } else if (type instanceof EnumPlan plan) {
            return List.of(enumeration(plan));
        } else if (type instanceof UnionPlan plan) {
            return union(plan);
        }
        throw new IllegalStateException("no class for " + type);
    }

    private JavaClass record(RecordPlan plan) {
        List<JavaMember> members = new ArrayList<>();
        for (ComponentPlan component : plan.components()) {
            Value value = component.value();
            String key = component.wireName();
            members.add(new JavaMember(
                    symbol(plan.name(), component.name()),
                    Role.ACCESSOR,
                    component.name(),
                    key,
                    List.of(),
                    types.of(value, component.required()),
                    component.nullable(),
                    component.doc().isDeprecated(),
                    component.pointer()));
            members.add(new JavaMember(
                    symbol(builder(plan.name()), component.name()),
                    Role.SETTER,
                    component.name(),
                    key,
                    List.of(component.required() ? types.of(value, true) : types.ofNotNull(value)),
                    null,
                    false,
                    component.doc().isDeprecated(),
                    component.pointer()));
            String clear = component.clearName();
            if (clear != null) {
                members.add(new JavaMember(
                        symbol(builder(plan.name()), clear),
                        Role.CLEARER,
                        clear,
                        key,
                        List.of(),
                        null,
                        false,
                        component.doc().isDeprecated(),
                        component.pointer()));
            }
        }
        additional(plan, members);
        FilterPlan filter = plan.filter();
        if (filter != null) {
            filter.operators().forEach(operator -> conditions(plan, operator, members));
        }
        return new JavaClass(
                plan.name().canonicalName(),
                JavaClass.Kind.RECORD,
                plan.pointer(),
                plan.doc().isDeprecated(),
                plan.unions().stream().map(ClassRef::canonicalName).collect(Collectors.toSet()),
                members);
    }

    private void additional(RecordPlan plan, List<JavaMember> members) {
        AdditionalPlan additional = plan.additional();
        members.add(new JavaMember(
                symbol(plan.name(), additional.name()),
                Role.ACCESSOR,
                additional.name(),
                "*",
                List.of(),
                types.mapOf(additional.value()),
                false,
                false,
                plan.pointer()));
        members.add(new JavaMember(
                symbol(builder(plan.name()), additional.putName()),
                Role.SETTER,
                additional.putName(),
                "*",
                List.of("java.lang.String", types.of(additional.value(), true)),
                null,
                false,
                false,
                plan.pointer()));
    }

    private static void conditions(RecordPlan plan, OperatorPlan operator, List<JavaMember> members) {
        for (OperandType type : operator.types()) {
            boolean one = type.shape() == OperandType.Shape.ONE;
            members.add(new JavaMember(
                    symbol(builder(plan.name()), operator.name()),
                    Role.CONDITION,
                    operator.name(),
                    operator.before() + "*" + operator.after() + " " + (one ? type : "*"),
                    List.of("java.lang.String", type.toString()),
                    null,
                    false,
                    false,
                    operator.pointer()));
        }
    }

    private JavaClass enumeration(EnumPlan plan) {
        List<JavaMember> members = new ArrayList<>();
        String base = types.of(Value.of(plan.base()), true);
        members.add(new JavaMember(
                symbol(plan.name(), "value"),
                Role.ACCESSOR,
                "value",
                "value",
                List.of(),
                base,
                false,
                false,
                plan.pointer()));
        members.add(constructor(plan.name(), base, plan));
        for (ConstantPlan constant : plan.constants()) {
            members.add(constant(plan, plan.name(), Role.CONSTANT, constant));
            members.add(constant(plan, plan.known(), Role.KNOWN_CONSTANT, constant));
        }
        members.add(new JavaMember(
                symbol(plan.known(), plan.unrecognizedName()),
                Role.KNOWN_CONSTANT,
                plan.unrecognizedName(),
                "*",
                List.of(),
                null,
                false,
                false,
                plan.pointer()));
        return new JavaClass(
                plan.name().canonicalName(),
                JavaClass.Kind.ENUM,
                plan.pointer(),
                plan.doc().isDeprecated(),
                Set.of(),
                members);
    }

    private static JavaMember constant(EnumPlan plan, ClassRef type, Role role, ConstantPlan constant) {
        return new JavaMember(
                symbol(type, constant.name()),
                role,
                constant.name(),
                constant.literal().toString(),
                List.of(),
                null,
                false,
                constant.doc().isDeprecated(),
                plan.pointer());
    }

    private static JavaMember constructor(ClassRef type, String takes, TypePlan plan) {
        return new JavaMember(
                symbol(type, type.simpleName()),
                Role.CONSTRUCTOR,
                "new",
                "new",
                List.of(takes),
                null,
                false,
                false,
                plan.pointer());
    }

    private List<JavaClass> union(UnionPlan plan) {
        List<JavaClass> classes = new ArrayList<>();
        classes.add(new JavaClass(
                plan.name().canonicalName(),
                JavaClass.Kind.UNION,
                plan.pointer(),
                plan.doc().isDeprecated(),
                Set.of(),
                plan.variants().stream()
                        .map(variant -> permitted(plan, variant.type()))
                        .toList()));
        for (VariantPlan variant : plan.variants()) {
            if (variant.wrapper()) {
                classes.add(wrapper(plan, variant.type(), types.of(variant.value(), true), variant));
            }
        }
        classes.add(wrapper(plan, plan.name().nested(plan.unknownName()), types.boxed(Value.JSON.type()), null));
        return classes;
    }

    private static JavaMember permitted(UnionPlan plan, ClassRef variant) {
        return new JavaMember(
                plan.name().canonicalName(),
                Role.PERMITTED,
                variant.simpleName(),
                variant.simpleName(),
                List.of(),
                null,
                false,
                false,
                plan.pointer());
    }

    private static JavaClass wrapper(UnionPlan plan, ClassRef name, String type, @Nullable VariantPlan variant) {
        JavaMember value = new JavaMember(
                symbol(name, "value"),
                Role.ACCESSOR,
                "value",
                "value",
                List.of(),
                type,
                false,
                false,
                variant == null ? plan.pointer() : variant.pointer());
        return new JavaClass(
                name.canonicalName(),
                JavaClass.Kind.VARIANT,
                variant == null ? plan.pointer() : variant.pointer(),
                variant != null && variant.doc().isDeprecated(),
                Set.of(plan.name().canonicalName()),
                List.of(value, constructor(name, type, plan)));
    }

    JavaClass params(ParamsPlan plan) {
        List<JavaMember> members = new ArrayList<>();
        for (ParamsComponentPlan component : plan.components()) {
            boolean deprecated = component.doc().isDeprecated();
            String key = OperationForms.key(component.binding());
            members.add(new JavaMember(
                    symbol(plan.name(), component.name()),
                    Role.ACCESSOR,
                    component.name(),
                    key,
                    List.of(),
                    types.of(component.value(), component.required()),
                    !component.required(),
                    deprecated,
                    component.pointer()));
            members.add(new JavaMember(
                    symbol(builder(plan.name()), component.name()),
                    Role.SETTER,
                    component.name(),
                    key,
                    List.of(types.ofNotNull(component.value())),
                    null,
                    false,
                    deprecated,
                    component.pointer()));
        }
        return new JavaClass(
                plan.name().canonicalName(),
                JavaClass.Kind.PARAMS,
                plan.pointer(),
                plan.doc().isDeprecated(),
                Set.of(),
                members);
    }

    JavaClass exception(ExceptionPlan plan) {
        List<JavaMember> members = new ArrayList<>();
        Value error = plan.error();
        if (error != null) {
            members.add(new JavaMember(
                    symbol(plan.name(), CommonNames.ERROR_METHOD),
                    Role.ACCESSOR,
                    CommonNames.ERROR_METHOD,
                    CommonNames.ERROR_METHOD,
                    List.of(),
                    types.boxed(error.type()),
                    true,
                    false,
                    plan.pointer()));
        }
        ClassRef parent = plan.parent();
        return new JavaClass(
                plan.name().canonicalName(),
                JavaClass.Kind.EXCEPTION,
                plan.pointer(),
                plan.doc().isDeprecated(),
                parent == null ? Set.of() : Set.of(parent.canonicalName()),
                members);
    }

    private static ClassRef builder(ClassRef type) {
        return type.nested(CommonNames.BUILDER);
    }

    private static String symbol(ClassRef type, String member) {
        return type.canonicalName() + "#" + member;
    }
}

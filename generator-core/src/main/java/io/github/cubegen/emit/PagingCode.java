package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.AccessPlan;
import io.github.cubegen.plan.ArgumentPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.PagingPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes how the list of an operation goes on from page to page.
 *
 * @param types planned values as Java types
 */
record PagingCode(Types types) {

    /** {@return the type of the pages of an operation} */
    TypeName pages(PagingPlan plan, ClassName pages) {
        return ParameterizedTypeName.get(pages, types.argument(plan.page()), types.argument(plan.item()));
    }

    /** {@return the statement that gives the pages of an operation} */
    CodeBlock statement(OperationPlan operation, PagingPlan plan, ModulePlan module, ClassName pages) {
        return CodeBlock.of(
                "return $T.of(\n$T.$N($L),\n$N -> $N().$N($L))",
                pages,
                Types.className(module.calls()).nestedClass(CommonNames.PAGED),
                operation.method(),
                OperationMethods.passedOn(operation),
                plan.position(),
                CommonNames.RAW_METHOD,
                operation.method(),
                passedOn(operation, plan));
    }

    private static CodeBlock passedOn(OperationPlan operation, PagingPlan plan) {
        List<CodeBlock> passed = new ArrayList<>();
        for (ArgumentPlan argument : operation.arguments()) {
            boolean moves =
                    plan.parameter().argument() && plan.parameter().name().equals(argument.name());
            passed.add(
                    moves
                            ? CodeBlock.of("$1N == null ? $2N$W: $3L", plan.position(), argument.name(), position(plan))
                            : CodeBlock.of("$N", argument.name()));
        }
        ParamsPlan params = operation.params();
        if (params != null) {
            passed.add(
                    plan.parameter().argument()
                            ? CodeBlock.of("$N", params.argument())
                            : CodeBlock.of(
                                    "$1N == null ? $2N$W: $2N.$3N().$4N($5L).$6N()",
                                    plan.position(),
                                    params.argument(),
                                    CommonNames.TO_BUILDER_METHOD,
                                    plan.parameter().name(),
                                    position(plan),
                                    CommonNames.BUILD_METHOD));
        }
        return CodeBlock.join(passed, ",$W");
    }

    /** {@return the position as the parameter takes it} */
    private static CodeBlock position(PagingPlan plan) {
        ScalarKind kind = plan.parameter().kind();
        return switch (plan.style()) {
            case PAGE, OFFSET ->
                kind == ScalarKind.INT
                        ? CodeBlock.of("$T.toIntExact($N)", Math.class, plan.position())
                        : CodeBlock.of("$N", plan.position());
            case CURSOR, LAST_ITEM -> CodeBlock.of("$N", plan.position());
            case ADDRESS, LINK ->
                switch (kind) {
                    case INT -> CodeBlock.of("$T.parseInt($N)", Integer.class, plan.position());
                    case LONG -> CodeBlock.of("$T.parseLong($N)", Long.class, plan.position());
                    default -> CodeBlock.of("$N", plan.position());
                };
        };
    }

    /** {@return the class nested in the calls of a module; empty if no list of it has pages} */
    Optional<TypeSpec> nested(ModulePlan module, OperationMethods methods, ClassName paging) {
        List<MethodSpec> all = new ArrayList<>();
        for (OperationPlan operation : module.operations()) {
            PagingPlan plan = operation.paging();
            if (plan != null) {
                all.add(method(operation, plan, methods, paging));
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(TypeSpec.classBuilder(CommonNames.PAGED)
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .addMethods(all)
                        .build());
    }

    private MethodSpec method(OperationPlan operation, PagingPlan plan, OperationMethods methods, ClassName paging) {
        TypeName page = types.argument(plan.page());
        TypeName item = types.argument(plan.item());
        CodeBlock.Builder made = CodeBlock.builder().add("return $T.<", paging);
        boolean typed = plan.style() == PagingPlan.Style.CURSOR || plan.style() == PagingPlan.Style.LAST_ITEM;
        if (typed) {
            made.add("$T, ", ClassName.get(scalarType(plan.parameter().kind())));
        }
        made.add("$T, $T>$L", page, item, kind(operation, plan));
        if (plan.total() != null) {
            made.add("$>$>\n.total($L)$<$<", access(plan.total()));
        }
        if (plan.pageSize() != null) {
            made.add("$>$>\n.size($L)$<$<", access(plan.pageSize()));
        }
        return methods.full(operation)
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(paging, ClassName.get(positionType(plan)), page, item))
                .addCode(made.add(";\n").build())
                .build();
    }

    private static Class<?> positionType(PagingPlan plan) {
        return switch (plan.style()) {
            case PAGE, OFFSET -> Long.class;
            case CURSOR, LAST_ITEM -> scalarType(plan.parameter().kind());
            case ADDRESS, LINK -> String.class;
        };
    }

    private static Class<?> scalarType(ScalarKind kind) {
        return switch (kind) {
            case INT -> Integer.class;
            case LONG -> Long.class;
            default -> String.class;
        };
    }

    private static CodeBlock kind(OperationPlan operation, PagingPlan plan) {
        CodeBlock items = access(plan.items());
        AccessPlan cursor = plan.cursor();
        CodeBlock found = cursor == null ? CodeBlock.of("") : access(cursor);
        CodeBlock given = given(operation, plan.parameter());
        return switch (plan.style()) {
            case PAGE -> CodeBlock.of("byNumber($L,$W$L,$W$L,$W$L)", items, given, plan.first(), size(operation, plan));
            case OFFSET -> CodeBlock.of("byOffset($L,$W$L,$W$L)", items, given, size(operation, plan));
            case CURSOR -> CodeBlock.of("byCursor($L,$W$L)", items, found);
            case LAST_ITEM -> CodeBlock.of("byLastItem($L,$W$L)", items, found);
            case ADDRESS -> CodeBlock.of("byAddress($L,$W$L,$W$L)", items, found, Literals.string(plan.wireName()));
            case LINK -> CodeBlock.of("byLink($L,$W$L)", items, Literals.string(plan.wireName()));
        };
    }

    private static CodeBlock given(OperationPlan operation, PagingPlan.Input input) {
        ParamsPlan params = operation.params();
        return input.argument() || params == null
                ? CodeBlock.of("$N", input.name())
                : CodeBlock.of("$N.$N()", params.argument(), input.name());
    }

    private static CodeBlock size(OperationPlan operation, PagingPlan plan) {
        PagingPlan.Input size = plan.size();
        Integer otherwise = plan.defaultSize();
        if (size == null) {
            return CodeBlock.of("null");
        }
        CodeBlock given = given(operation, size);
        return size.argument() || otherwise == null
                ? given
                : CodeBlock.of(
                        "$T.requireNonNullElse($L,$W$L$L)",
                        Objects.class,
                        given,
                        otherwise,
                        size.kind() == ScalarKind.LONG ? "L" : "");
    }

    /** {@return a function that gets at a value} */
    private static CodeBlock access(AccessPlan access) {
        List<AccessPlan.Step> steps = access.steps();
        if (steps.isEmpty()) {
            return CodeBlock.of("value -> value");
        }
        if (steps.size() == 1) {
            return step(steps.get(0));
        }
        CodeBlock.Builder chain = CodeBlock.builder().add("value ->$W$T.ofNullable(value)", Optional.class);
        steps.forEach(step -> chain.add("$Z.map($L)", step(step)));
        return chain.add("$Z.orElse(null)").build();
    }

    private static CodeBlock step(AccessPlan.Step step) {
        if (step instanceof AccessPlan.Step.Component component) {
            return CodeBlock.of("$T::$N", Types.className(component.record()), component.name());
        } else if (step instanceof AccessPlan.Step.Variant variant) {
            return CodeBlock.of(
                    "v ->$Wv instanceof $T list$W? list.value() : null", Types.className(variant.variant()));
        }
        throw new IllegalStateException("no way to take the step " + step);
    }
}

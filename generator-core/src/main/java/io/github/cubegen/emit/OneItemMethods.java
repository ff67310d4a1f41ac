package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.cubegen.plan.ArgumentPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.OneItemPlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.ParamsPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The forms of an operation that take one value in place of the list in the path; one for each form that takes the list.
 *
 * @param types planned values as Java types
 */
record OneItemMethods(Types types) {

    /** {@return the methods; none for an operation without such a list} */
    List<MethodSpec> of(OperationPlan operation, TypeName returned, String result) {
        OneItemPlan oneItem = operation.oneItem();
        if (oneItem == null) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        ParamsPlan params = operation.params();
        if (params == null) {
            return List.of(method(operation, oneItem, returned, result, null));
        }
        ClassName name = Types.className(params.name());
        methods.add(method(operation, oneItem, returned, result, name));
        methods.add(method(
                operation,
                oneItem,
                returned,
                result,
                ParameterizedTypeName.get(ClassName.get(Consumer.class), name.nestedClass(CommonNames.BUILDER))));
        if (!params.hasRequired()) {
            methods.add(method(operation, oneItem, returned, result, null));
        }
        return methods;
    }

    /** @param paramsType the type of the last parameter; null for the form without it */
    private MethodSpec method(
            OperationPlan operation,
            OneItemPlan oneItem,
            TypeName returned,
            String result,
            @Nullable TypeName paramsType) {
        Javadoc javadoc = Javadoc.of("{@link #" + operation.method() + "} for one value.");
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addAnnotations(Deprecations.annotation(operation.doc()))
                .returns(returned);
        List<CodeBlock> passedOn = new ArrayList<>();
        for (ArgumentPlan argument : operation.arguments()) {
            if (argument.equals(oneItem.list())) {
                javadoc.param(oneItem.name(), "the only one of {@code " + argument.name() + "}");
                method.addParameter(types.given(oneItem.item()), oneItem.name());
                passedOn.add(CodeBlock.of("$T.of($L)", List.class, item(oneItem)));
            } else {
                javadoc.summaryParam(argument.name(), argument.doc());
                method.addParameter(types.given(argument.value()), argument.name());
                passedOn.add(CodeBlock.of("$N", argument.name()));
            }
        }
        ParamsPlan params = operation.params();
        if (params != null && paramsType != null) {
            javadoc.param(params.argument(), "the other parameters");
            method.addParameter(paramsType, params.argument());
            passedOn.add(CodeBlock.of("$N", params.argument()));
        }
        return method.addJavadoc(
                        javadoc.returnsIf(result).deprecated(operation.doc()).build())
                .addStatement(
                        "$L$N($L)",
                        returned.equals(TypeName.VOID) ? "" : "return ",
                        operation.method(),
                        CodeBlock.join(passedOn, ",$W"))
                .build();
    }

    private static CodeBlock item(OneItemPlan oneItem) {
        return oneItem.item().isPrimitive()
                ? CodeBlock.of("$N", oneItem.name())
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, oneItem.name(), oneItem.name());
    }
}

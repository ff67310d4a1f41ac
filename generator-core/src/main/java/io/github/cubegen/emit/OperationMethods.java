package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.cubegen.plan.ArgumentPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What the methods of an operation have in common, wherever they stand.
 *
 * @param types planned values as Java types
 */
record OperationMethods(Types types) {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    /** {@return the type of the result as an argument of a generic type} */
    TypeName result(OperationPlan operation) {
        Value type = operation.result().type();
        return type == null ? ClassName.get(Void.class) : types.argument(type);
    }

    /** {@return what is passed on by a method that has all parameters} */
    static CodeBlock passedOn(OperationPlan operation) {
        ParamsPlan params = operation.params();
        return passedOn(operation, params == null ? NOTHING : CodeBlock.of("$N", params.argument()));
    }

    private static CodeBlock passedOn(OperationPlan operation, CodeBlock last) {
        List<CodeBlock> names = new ArrayList<>();
        operation.arguments().forEach(argument -> names.add(CodeBlock.of("$N", argument.name())));
        if (!last.isEmpty()) {
            names.add(last);
        }
        return CodeBlock.join(names, ",$W");
    }

    /** {@return a method with all parameters} */
    MethodSpec.Builder full(OperationPlan operation) {
        MethodSpec.Builder method = withArguments(operation);
        ParamsPlan params = operation.params();
        return params == null ? method : method.addParameter(Types.className(params.name()), params.argument());
    }

    /** {@return the default methods that save the caller from making the record of parameters} */
    List<MethodSpec> shorter(OperationPlan operation, TypeName returned, String result) {
        ParamsPlan params = operation.params();
        if (params == null) {
            return List.of();
        }
        ClassName name = Types.className(params.name());
        MethodSpec.Builder inPlace = withArguments(operation)
                .addJavadoc(comment(operation, "{@link #" + operation.method() + "} with parameters set in place.")
                        .param(params.argument(), "sets the parameters")
                        .returnsIf(result)
                        .deprecated(operation.doc())
                        .build())
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), name.nestedClass(CommonNames.BUILDER)),
                        params.argument());
        CodeBlock made = CodeBlock.of("$T.$N($N)", name, CommonNames.OF_METHOD, params.argument());
        return Stream.concat(
                        Stream.of(delegating(inPlace, operation, returned, made)),
                        shortest(operation, returned, result).stream())
                .toList();
    }

    /** {@return the default method without optional parameters: the first of them that an API gets breaks no call of it} */
    Optional<MethodSpec> shortest(OperationPlan operation, TypeName returned, String result) {
        ParamsPlan params = operation.params();
        if (params == null || params.hasRequired()) {
            return Optional.empty();
        }
        MethodSpec.Builder without = withArguments(operation)
                .addJavadoc(comment(operation, "{@link #" + operation.method() + "} without optional parameters.")
                        .returnsIf(result)
                        .deprecated(operation.doc())
                        .build());
        CodeBlock none = CodeBlock.of(
                "$T.$N().$N()", Types.className(params.name()), CommonNames.BUILDER_METHOD, CommonNames.BUILD_METHOD);
        return Optional.of(delegating(without, operation, returned, none));
    }

    private static MethodSpec delegating(
            MethodSpec.Builder method, OperationPlan operation, TypeName returned, CodeBlock params) {
        return method.addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addAnnotations(Deprecations.annotation(operation.doc()))
                .returns(returned)
                .addStatement(
                        "$L$N($L)",
                        returned.equals(TypeName.VOID) ? "" : "return ",
                        operation.method(),
                        passedOn(operation, params))
                .build();
    }

    private MethodSpec.Builder withArguments(OperationPlan operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method());
        for (ArgumentPlan argument : operation.arguments()) {
            method.addParameter(ParameterSpec.builder(types.given(argument.value()), argument.name())
                    .build());
        }
        return method;
    }

    /** {@return a comment with a short text for each required argument} */
    static Javadoc comment(OperationPlan operation, String sentence) {
        Javadoc javadoc = Javadoc.of(sentence);
        operation.arguments().forEach(argument -> javadoc.summaryParam(argument.name(), argument.doc()));
        return javadoc;
    }

    /** {@return a comment with a short text for each parameter} */
    static Javadoc fullComment(OperationPlan operation, String sentence) {
        Javadoc javadoc = comment(operation, sentence);
        ParamsPlan params = operation.params();
        return params == null ? javadoc : javadoc.param(params.argument(), "the other parameters");
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.ArgumentPlan;
import io.github.cubegen.plan.Binding;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.Doc;
import io.github.cubegen.plan.FormPlan;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.ParamsComponentPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class that says how the operations of a module stand on the wire, and the two ways to send them. */
final class CallsEmitter {
    private final EmitContext context;
    private final OperationMethods methods;
    private final ClassName errors;

    CallsEmitter(EmitContext context, ClassRef errors) {
        this.context = context;
        this.methods = new OperationMethods(context.types());
        this.errors = Types.className(errors);
    }

    SourceFile emit(ModulePlan plan) {
        ClassName name = Types.className(plan.calls());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of(
                                "How the operations of {@link " + plan.client().simpleName() + "} stand on the wire.")
                        .build())
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(context.deprecations().suppression(docs(plan), values(plan))))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        OperationConstants constants = new OperationConstants(context, methods, errors, name, plan.operations());
        constants.addTo(type);
        for (int i = 0; i < plan.operations().size(); i++) {
            type.addMethod(call(plan.operations().get(i), constants.use(i)));
        }
        new PagingCode(context.types())
                .nested(plan, methods, context.runtime().paging())
                .ifPresent(type::addType);
        return SourceFile.of(
                name.packageName(),
                type.addType(sender(CommonNames.BLOCKING, plan, plan.client(), "send", UnaryOperator.identity()))
                        .addType(sender(CommonNames.ASYNC, plan, plan.asyncClient(), "sendAsync", CallsEmitter::future))
                        .build());
    }

    private static Stream<Doc> docs(ModulePlan plan) {
        return plan.operations().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(plan.doc(), operation.doc()),
                        Stream.ofNullable(operation.params())
                                .flatMap(params -> params.components().stream())
                                .map(ParamsComponentPlan::doc)));
    }

    private static Stream<Value> values(ModulePlan plan) {
        return Stream.concat(
                ModuleParts.values(plan),
                plan.operations().stream()
                        .flatMap(operation -> Stream.ofNullable(operation.params()))
                        .flatMap(params -> params.components().stream())
                        .map(ParamsComponentPlan::value));
    }

    private MethodSpec call(OperationPlan operation, CodeBlock constant) {
        List<CodeBlock> bindings = bindings(operation);
        CodeBlock.Builder body =
                CodeBlock.builder().add("return $T.of($L)", context.runtime().call(), constant);
        if (bindings.size() == 1) {
            body.add("$Z$L;\n", bindings.get(0));
        } else {
            body.add("$>$>");
            bindings.forEach(binding -> body.add("\n$L", binding));
            body.add(";\n$<$<");
        }
        MethodSpec.Builder method = methods.full(operation)
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(context.runtime().call(), methods.result(operation)));
        ParamsPlan params = operation.params();
        if (params != null) {
            method.addStatement("$T.requireNonNull($N, $S)", Objects.class, params.argument(), params.argument());
        }
        return method.addCode(body.build()).build();
    }

    private List<CodeBlock> bindings(OperationPlan operation) {
        List<CodeBlock> bindings = new ArrayList<>();
        SortedMap<Integer, CodeBlock> parts = new TreeMap<>();
        for (ArgumentPlan argument : operation.arguments()) {
            bind(argument.binding(), argument.value(), context.bindings().required(argument), bindings, parts);
        }
        ParamsPlan params = operation.params();
        if (params != null) {
            for (ParamsComponentPlan component : params.components()) {
                CodeBlock value = CodeBlock.of("$N.$N()", params.argument(), component.name());
                bind(component.binding(), component.value(), value, bindings, parts);
            }
        }
        FormPlan form = operation.form();
        if (form != null) {
            bindings.add(context.forms().body(form, parts.values()));
        }
        return bindings;
    }

    private void bind(
            Binding binding,
            Value value,
            CodeBlock expression,
            List<CodeBlock> bindings,
            SortedMap<Integer, CodeBlock> parts) {
        if (binding instanceof Binding.FormPart part) {
            parts.put(part.position(), context.forms().field(part.field(), value, expression));
        } else {
            bindings.add(context.bindings().set(binding, value, expression));
        }
    }

    private static TypeName future(TypeName response) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), response);
    }

    private TypeSpec sender(
            String name, ModulePlan plan, ClassRef client, String send, UnaryOperator<TypeName> returned) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addSuperinterface(Types.className(client).nestedClass(CommonNames.RAW))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(context.runtime().apiClient(), CommonNames.API)
                        .build());
        ClassName raw = Types.className(client).nestedClass(CommonNames.RAW);
        type.addMethod(MethodSpec.methodBuilder(CommonNames.WITH_METHOD)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(raw)
                .addParameter(context.runtime().changedOptions(), "options")
                .addStatement("return new $L($N.$N(options))", name, CommonNames.API, CommonNames.WITH_METHOD)
                .build());
        for (OperationPlan operation : plan.operations()) {
            TypeName response = context.runtime().apiResponse(methods.result(operation));
            type.addMethod(methods.full(operation)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(returned.apply(response))
                    .addStatement(
                            "return $N.$L($T.$N($L))",
                            CommonNames.API,
                            send,
                            Types.className(plan.calls()),
                            operation.method(),
                            OperationMethods.passedOn(operation))
                    .build());
        }
        return type.build();
    }
}

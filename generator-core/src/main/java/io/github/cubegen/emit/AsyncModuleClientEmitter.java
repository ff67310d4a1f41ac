package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.PagingPlan;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/** Writes the asynchronous interface of a module. What an operation does is said at the blocking one. */
final class AsyncModuleClientEmitter {
    private static final ClassName FUTURE = ClassName.get(CompletableFuture.class);

    private final EmitContext context;
    private final OperationMethods methods;
    private final OneItemMethods oneItem;
    private final PagingCode paging;

    AsyncModuleClientEmitter(EmitContext context) {
        this.context = context;
        this.methods = new OperationMethods(context.types());
        this.oneItem = new OneItemMethods(context.types());
        this.paging = new PagingCode(context.types());
    }

    SourceFile emit(ModulePlan plan) {
        ClassName name = Types.className(plan.asyncClient());
        String blocking = plan.client().simpleName();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Javadoc.of("The operations of {@link " + blocking + "} without waiting for the response.")
                        .and("To cancel a future stops the call. A future fails with the exception that the"
                                + " blocking operation throws.")
                        .deprecated(plan.doc())
                        .build())
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotations(context.deprecations().suppressionFor(ModuleParts.values(plan)))
                .addModifiers(Modifier.PUBLIC)
                .addMethod(ModuleParts.ofMethod(
                        context.runtime(), name, Types.className(plan.calls()).nestedClass(CommonNames.ASYNC)))
                .addMethod(ModuleParts.rawMethod(name))
                .addMethod(ModuleParts.withMethod(context.runtime(), name));
        for (OperationPlan operation : plan.operations()) {
            String result = futureText(operation);
            type.addMethod(method(operation, plan, result));
            type.addMethods(methods.shorter(operation, returned(operation), result));
            type.addMethods(oneItem.of(operation, returned(operation), result));
        }
        return SourceFile.of(name.packageName(), type.addType(raw(plan, name)).build());
    }

    private static String futureText(OperationPlan operation) {
        if (operation.paging() != null) {
            return ModuleParts.returnedText(operation);
        }
        return operation.result().type() == null ? "a future with null" : "a future with the result";
    }

    private static TypeName future(TypeName result) {
        return ParameterizedTypeName.get(FUTURE, result);
    }

    private TypeName returned(OperationPlan operation) {
        PagingPlan pages = operation.paging();
        return pages == null
                ? future(methods.result(operation))
                : paging.pages(pages, context.runtime().asyncPages());
    }

    private MethodSpec method(OperationPlan operation, ModulePlan plan, String result) {
        PagingPlan pages = operation.paging();
        String link = "{@link " + plan.client().simpleName() + "#" + operation.method() + "}";
        String done = operation.result().type() == null ? " once " + link + " is done}" : " of " + link + "}";
        if (pages != null) {
            done = ", as " + link + "}";
        }
        CodeBlock statement = pages == null
                ? CodeBlock.of(
                        "return $T.bodyOf($N().$N($L))",
                        context.runtime().apiResponse(),
                        CommonNames.RAW_METHOD,
                        operation.method(),
                        OperationMethods.passedOn(operation))
                : paging.statement(operation, pages, plan, context.runtime().asyncPages());
        return methods.full(operation)
                .addJavadoc(OperationMethods.fullComment(operation, "{@return " + result + done)
                        .deprecated(operation.doc())
                        .build())
                .addAnnotations(Deprecations.annotation(operation.doc()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returned(operation))
                .addStatement(statement)
                .build();
    }

    private TypeSpec raw(ModulePlan plan, ClassName client) {
        TypeSpec.Builder raw = TypeSpec.interfaceBuilder(CommonNames.RAW)
                .addJavadoc(Javadoc.of(
                                "The operations of {@link " + client.simpleName() + "}, each with the whole response.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (OperationPlan operation : plan.operations()) {
            String link = "{@link " + client.simpleName() + "#" + operation.method() + "}";
            TypeName response = future(context.runtime().apiResponse(methods.result(operation)));
            raw.addMethod(methods.full(operation)
                    .addJavadoc(OperationMethods.fullComment(
                                    operation, "{@return a future with the response to " + link + "}")
                            .deprecated(operation.doc())
                            .build())
                    .addAnnotations(Deprecations.annotation(operation.doc()))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(response)
                    .build());
            methods.shortest(operation, response, "a future with the response").ifPresent(raw::addMethod);
        }
        raw.addMethod(ModuleParts.rawWithMethod(context.runtime()));
        return raw.build();
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.PagingPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.ThrowsPlan;
import io.github.cubegen.plan.Value;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the blocking interface of a module: the result of each operation, and its whole response as {@code Raw}. */
final class ModuleClientEmitter {
    private final EmitContext context;
    private final OperationMethods methods;
    private final OneItemMethods oneItem;
    private final PagingCode paging;

    ModuleClientEmitter(EmitContext context) {
        this.context = context;
        this.methods = new OperationMethods(context.types());
        this.oneItem = new OneItemMethods(context.types());
        this.paging = new PagingCode(context.types());
    }

    SourceFile emit(ModulePlan plan) {
        ClassName name = Types.className(plan.client());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Javadoc.of(plan.doc(), "Operations of the API.").build())
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotations(suppressions(plan))
                .addModifiers(Modifier.PUBLIC)
                .addMethod(ModuleParts.ofMethod(
                        context.runtime(), name, Types.className(plan.calls()).nestedClass(CommonNames.BLOCKING)))
                .addMethod(ModuleParts.rawMethod(name))
                .addMethod(ModuleParts.withMethod(context.runtime(), name));
        for (OperationPlan operation : plan.operations()) {
            String result = ModuleParts.returnedText(operation);
            type.addMethod(method(operation, plan));
            type.addMethods(methods.shorter(operation, returned(operation), result));
            type.addMethods(oneItem.of(operation, returned(operation), result));
        }
        return SourceFile.of(name.packageName(), type.addType(raw(plan, name)).build());
    }

    private List<AnnotationSpec> suppressions(ModulePlan plan) {
        return context.deprecations().suppressionFor(ModuleParts.values(plan));
    }

    private TypeName returned(OperationPlan operation) {
        PagingPlan pages = operation.paging();
        if (pages != null) {
            return paging.pages(pages, context.runtime().pages());
        }
        Value type = operation.result().type();
        return type == null ? TypeName.VOID : context.types().given(type);
    }

    private MethodSpec method(OperationPlan operation, ModulePlan plan) {
        MethodSpec.Builder method = methods.full(operation)
                .addJavadoc(comment(operation).build())
                .addAnnotations(Deprecations.annotation(operation.doc()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returned(operation));
        PagingPlan pages = operation.paging();
        if (pages != null) {
            return method.addStatement(paging.statement(
                            operation, pages, plan, context.runtime().pages()))
                    .build();
        }
        return operation.result().type() == null
                ? method.addStatement(
                                "$N().$N($L)",
                                CommonNames.RAW_METHOD,
                                operation.method(),
                                OperationMethods.passedOn(operation))
                        .build()
                : method.addStatement(
                                "return $N().$N($L).body()",
                                CommonNames.RAW_METHOD,
                                operation.method(),
                                OperationMethods.passedOn(operation))
                        .build();
    }

    private Javadoc comment(OperationPlan operation) {
        String request = JavadocEscaper.code(operation.httpMethod() + " " + operation.path());
        boolean silent = operation.doc().paragraphs().isEmpty();
        Javadoc javadoc = Javadoc.of(operation.doc(), "Sends " + request + ".");
        if (!silent) {
            javadoc.and(request);
        }
        operation.arguments().forEach(argument -> javadoc.param(argument.name(), argument.doc(), "the argument"));
        ParamsPlan params = operation.params();
        if (params != null) {
            javadoc.param(params.argument(), "the other parameters");
        }
        javadoc.returnsIf(ModuleParts.returnedText(operation));
        failures(operation, javadoc);
        return javadoc;
    }

    /** A failure that many operations share is only named; what it means stands at its class. */
    private void failures(OperationPlan operation, Javadoc javadoc) {
        List<ClassName> shared = new ArrayList<>();
        for (ThrowsPlan thrown : operation.exceptions()) {
            ClassName exception = Types.className(thrown.exception());
            if (thrown.shared()) {
                shared.add(exception);
            } else {
                javadoc.throwing(exception, Javadoc.summary(thrown.doc(), "if the server says so"));
            }
        }
        if (!shared.isEmpty()) {
            javadoc.throwingAnyOf(context.runtime().apiException(), shared);
        }
    }

    private TypeSpec raw(ModulePlan plan, ClassName client) {
        TypeSpec.Builder raw = TypeSpec.interfaceBuilder(CommonNames.RAW)
                .addJavadoc(Javadoc.of(
                                "The operations of {@link " + client.simpleName() + "}, each with the whole response.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (OperationPlan operation : plan.operations()) {
            String link = "{@link " + client.simpleName() + "#" + operation.method() + "}";
            TypeName response = context.runtime().apiResponse(methods.result(operation));
            raw.addMethod(methods.full(operation)
                    .addJavadoc(OperationMethods.fullComment(operation, "{@return the response to " + link + "}")
                            .deprecated(operation.doc())
                            .build())
                    .addAnnotations(Deprecations.annotation(operation.doc()))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(response)
                    .build());
            methods.shortest(operation, response, "the response").ifPresent(raw::addMethod);
        }
        raw.addMethod(ModuleParts.rawWithMethod(context.runtime()));
        return raw.build();
    }
}

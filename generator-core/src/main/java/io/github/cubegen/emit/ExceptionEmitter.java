package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ExceptionPlan;
import io.github.cubegen.plan.Value;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the exception for an error status, with the parsed body where the description types it. */
final class ExceptionEmitter {
    private final EmitContext context;

    ExceptionEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(ExceptionPlan plan) {
        ClassName name = Types.className(plan.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of(plan.doc(), "The server answered with an error.")
                        .build())
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(suppressions(plan.error())))
                .addModifiers(Modifier.PUBLIC)
                .superclass(plan.parent() == null ? context.runtime().apiException() : Types.className(plan.parent()))
                .addField(FieldSpec.builder(
                                long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addMethod(constructor(plan));
        if (!plan.extended()) {
            type.addModifiers(Modifier.FINAL);
        }
        if (plan.error() != null && plan.declaresError()) {
            TypeName error = error(plan.error());
            type.addField(FieldSpec.builder(error, "error", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                            .build())
                    .addMethod(accessor(error));
        }
        return SourceFile.of(name.packageName(), type.build());
    }

    private List<AnnotationSpec> suppressions(@Nullable Value error) {
        return context.deprecations().suppressionFor(Stream.ofNullable(error));
    }

    private TypeName error(Value error) {
        return Types.nullable(context.types().boxed(error.type()));
    }

    private MethodSpec constructor(ExceptionPlan plan) {
        Javadoc javadoc = Javadoc.of("Keeps what the server answered.").param("response", "what the server answered");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(context.runtime().errorResponse(), "response");
        if (plan.error() == null) {
            constructor.addStatement("super(response)");
        } else {
            javadoc.param("error", "the error body; null if there is none that can be read");
            constructor.addParameter(error(plan.error()), "error");
            if (plan.declaresError()) {
                constructor.addStatement("super(response)").addStatement("this.error = error");
            } else {
                constructor.addStatement("super(response, error)");
            }
        }
        return constructor.addJavadoc(javadoc.build()).build();
    }

    private static MethodSpec accessor(TypeName error) {
        return MethodSpec.methodBuilder(CommonNames.ERROR_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return the error body; null if the server sent none that can be read}")
                        .build())
                .returns(error)
                .addStatement("return error")
                .build();
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.Doc;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Members that the builders of models and of parameters have alike. */
final class BuilderParts {
    private BuilderParts() {}

    static TypeSpec.Builder builderClass(ClassName built) {
        return TypeSpec.classBuilder(CommonNames.BUILDER)
                .addJavadoc(Javadoc.of("Collects the values for {@link " + built.simpleName() + "}.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    static FieldSpec field(String name, TypeName type) {
        return FieldSpec.builder(Types.nullable(type), name, Modifier.PRIVATE).build();
    }

    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** {@return a setter that still has to return} */
    static MethodSpec.Builder setter(ClassName builder, String name, TypeName type, Doc doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(Deprecations.annotation(doc))
                .addJavadoc(Javadoc.of("{@return this builder}")
                        .summaryParam(name, doc)
                        .deprecated(doc)
                        .build())
                .returns(builder)
                .addParameter(type, name)
                .addStatement("this.$N =$W$L", name, given(name, type));
    }

    /** Null is refused where it is passed, not where it is missed. */
    private static CodeBlock given(String name, TypeName type) {
        return type.isPrimitive() || type.isAnnotated()
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name);
    }

    static CodeBlock required(RuntimeTypes runtime, String field, ClassName built, String wireName) {
        return CodeBlock.of(
                "$T.value($N, $L, $L)",
                runtime.required(),
                field,
                Literals.string(built.simpleName()),
                Literals.string(wireName));
    }

    static MethodSpec build(
            ClassName built, CodeBlock check, List<CodeBlock> arguments, RuntimeTypes runtime, boolean checked) {
        Javadoc javadoc = Javadoc.of("{@return the values collected}");
        if (checked) {
            javadoc.throwing(runtime.missingProperty(), "if a required value is not set");
        }
        return MethodSpec.methodBuilder(CommonNames.BUILD_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.build())
                .returns(built)
                .addCode(check)
                .addStatement("return new $T($Z$L)", built, arguments.stream().collect(CodeBlock.joining(",$W")))
                .build();
    }
}

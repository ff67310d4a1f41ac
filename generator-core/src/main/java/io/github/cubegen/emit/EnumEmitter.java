package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ConstantPlan;
import io.github.cubegen.plan.EnumPlan;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Value;
import javax.lang.model.element.Modifier;

/** Writes an open enumeration: a record around the value on the wire, with its constants and an enum for {@code switch}. */
final class EnumEmitter {
    private final EmitContext context;

    EnumEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(EnumPlan plan) {
        ClassName name = Types.className(plan.name());
        TypeName base = context.types().given(Value.of(plan.base()));
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc(Javadoc.of(plan.doc(), "A value out of a list.")
                        .param("value", "the value as on the wire")
                        .build())
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.UNCOMMENTED)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(context.runtime().openEnum(plan.base()))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(base, "value")
                        .build());
        plan.constants().forEach(constant -> type.addField(constant(constant, name)));
        CodeBlock codec = CodeBlock.of(
                "$T.codec($L,$W$T::new)",
                context.runtime().openEnum(plan.base()),
                Literals.string(name.simpleName()),
                name);
        return SourceFile.of(
                name.packageName(),
                type.addField(Generated.codecField(context.runtime(), name, codec))
                        .addMethod(known(plan))
                        .addMethod(
                                Generated.codecMethod(context.runtime(), name, CodeBlock.of("$L", CommonNames.CODEC)))
                        .addMethod(toStringMethod(plan.base()))
                        .addType(knownEnum(plan))
                        .build());
    }

    private static FieldSpec constant(ConstantPlan constant, ClassName name) {
        return FieldSpec.builder(name, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(constantDoc(constant))
                .addAnnotations(Deprecations.annotation(constant.doc()))
                .initializer("new $T($L)", name, literal(constant.literal()))
                .build();
    }

    private static CodeBlock constantDoc(ConstantPlan constant) {
        return Javadoc.of(constant.doc(), JavadocEscaper.code(constant.literal().toString()) + ".")
                .build();
    }

    private static CodeBlock literal(Object value) {
        return value instanceof Long number
                ? CodeBlock.of("$LL", number)
                : value instanceof Double ? CodeBlock.of("$L", value) : Literals.string(value.toString());
    }

    private static MethodSpec known(EnumPlan plan) {
        ClassName known = Types.className(plan.known());
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($L) {\n$>", text(plan.base()));
        for (ConstantPlan constant : plan.constants()) {
            CodeBlock text = Literals.string(constant.literal().toString());
            body.add("case $L -> $T.$N;\n", text, known, constant.name());
        }
        body.add("default -> $T.$N;\n$<};\n", known, plan.unrecognizedName());
        return MethodSpec.methodBuilder(CommonNames.KNOWN_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return the constant for a {@code switch}}")
                        .build())
                .returns(known)
                .addCode(body.build())
                .build();
    }

    private static CodeBlock text(ScalarKind base) {
        return base == ScalarKind.STRING
                ? CodeBlock.of("value")
                : CodeBlock.of("$T.toString(value)", ClassName.get(base.packageName(), base.simpleName()));
    }

    private static MethodSpec toStringMethod(ScalarKind base) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", text(base))
                .build();
    }

    private static TypeSpec knownEnum(EnumPlan plan) {
        TypeSpec.Builder known = TypeSpec.enumBuilder(CommonNames.KNOWN)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("The values of {@link " + plan.name().simpleName() + "} that are known.")
                        .build());
        for (ConstantPlan constant : plan.constants()) {
            known.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc(constantDoc(constant))
                            .addAnnotations(Deprecations.annotation(constant.doc()))
                            .build());
        }
        return known.addEnumConstant(
                        plan.unrecognizedName(),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(Javadoc.of("Any other value.").build())
                                .build())
                .build();
    }
}

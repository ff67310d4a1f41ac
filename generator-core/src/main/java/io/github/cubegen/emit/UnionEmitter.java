package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.UnionPlan;
import io.github.cubegen.plan.ValueType;
import io.github.cubegen.plan.VariantPlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a union: a sealed interface with a record for each form that has no class of its own, and one for the others. */
final class UnionEmitter {
    private final EmitContext context;

    UnionEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(UnionPlan plan) {
        ClassName name = Types.className(plan.name());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Javadoc.of(plan.doc(), "A value of one of several forms.")
                        .build())
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotations(suppressions(plan))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addMethod(Generated.codecMethod(
                        context.runtime(), name, CodeBlock.of("$T.INSTANCE", Types.className(plan.codec()))));
        plan.variants().stream().filter(VariantPlan::wrapper).forEach(variant -> type.addType(wrapper(variant, name)));
        type.addType(unknown(plan, name));
        if (!plan.variants().stream().allMatch(VariantPlan::wrapper)) {
            plan.variants().forEach(variant -> type.addPermittedSubclass(Types.className(variant.type())));
            type.addPermittedSubclass(name.nestedClass(plan.unknownName()));
        }
        return SourceFile.of(name.packageName(), type.build());
    }

    private List<AnnotationSpec> suppressions(UnionPlan plan) {
        return plan.doc().isDeprecated()
                ? List.of()
                : context.deprecations().suppressionFor(plan.variants().stream().map(VariantPlan::value));
    }

    private TypeSpec wrapper(VariantPlan variant, ClassName union) {
        ClassName name = Types.className(variant.type());
        ValueType content = variant.value().type();
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc(Javadoc.of(variant.doc(), "One form of the value.")
                        .param("value", "the value")
                        .build())
                .addAnnotations(Deprecations.annotation(variant.doc()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union)
                .recordConstructor(header(context.types().given(variant.value())));
        CodeBlock copy = context.copies().ofGiven("value", content);
        if (!copy.isEmpty()) {
            type.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(Generated.COMPACT_CONSTRUCTOR)
                    .addCode(copy)
                    .build());
        }
        return type.addMethods(
                        ContentEquality.methods(context.runtime(), name, List.of("value"), Stream.of(variant.value())))
                .build();
    }

    private TypeSpec unknown(UnionPlan plan, ClassName union) {
        return TypeSpec.recordBuilder(plan.unknownName())
                .addJavadoc(Javadoc.of("A value of none of the described forms; it is kept and written back.")
                        .param("value", "the value as received")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union)
                .recordConstructor(header(context.runtime().jsonValue()))
                .build();
    }

    private static MethodSpec header(TypeName type) {
        return MethodSpec.constructorBuilder().addParameter(type, "value").build();
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.RecordPlan;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a model: a record with its builder and its codec. */
final class RecordEmitter {
    private final EmitContext context;

    RecordEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(RecordPlan plan) {
        ClassName name = Types.className(plan.name());
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc(javadoc(plan))
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotations(suppressions(plan))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(header(plan))
                .addMethod(compactConstructor(plan))
                .addMethod(builderMethod(plan, name))
                .addMethod(toBuilderMethod(plan, name))
                .addMethod(Generated.codecMethod(
                        context.runtime(), name, CodeBlock.of("$T.INSTANCE", name.nestedClass(CommonNames.CODEC))));
        plan.unions().forEach(union -> type.addSuperinterface(Types.className(union)));
        Set<String> secrets = plan.components().stream()
                .filter(ComponentPlan::sensitive)
                .map(ComponentPlan::name)
                .collect(Collectors.toCollection(HashSet::new));
        if (plan.additional().sensitive()) {
            secrets.add(plan.additional().name());
        }
        if (!secrets.isEmpty()) {
            type.addMethod(SecretToString.method(plan.name().simpleName(), fieldNames(plan), secrets));
        }
        if (plan.components().stream().anyMatch(RecordEmitter::isBytes)) {
            type.addMethods(ContentEquality.methods(name, fieldNames(plan)));
        }
        return SourceFile.of(
                name.packageName(),
                type.addType(new RecordBuilderEmitter(context, plan).type())
                        .addType(new RecordCodecEmitter(context, plan).type())
                        .build());
    }

    /** A deprecated component counts, because javac warns of its annotation on a parameter of the constructor. */
    private List<AnnotationSpec> suppressions(RecordPlan plan) {
        Stream<Value> values = Stream.concat(
                plan.components().stream().map(ComponentPlan::value),
                Stream.of(plan.additional().value()));
        return context.deprecations()
                .suppression(
                        plan.components().stream().map(ComponentPlan::doc),
                        plan.doc().isDeprecated() ? Stream.empty() : values);
    }

    private static CodeBlock javadoc(RecordPlan plan) {
        Javadoc javadoc = Javadoc.of(plan.doc(), "A value of the API.");
        for (ComponentPlan component : plan.components()) {
            javadoc.param(component.name(), component.doc(), "the property");
        }
        if (plan.nullsName() != null) {
            javadoc.param(plan.nullsName(), "names of the properties that are sent as {@code null}, to be cleared");
        }
        javadoc.param(plan.additional().name(), "properties that the description does not name, in the order received");
        return javadoc.build();
    }

    private MethodSpec header(RecordPlan plan) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        for (ComponentPlan component : plan.components()) {
            header.addParameter(ParameterSpec.builder(context.types().component(component), component.name())
                    .addAnnotations(Deprecations.annotation(component.doc()))
                    .build());
        }
        if (plan.nullsName() != null) {
            header.addParameter(ParameterizedTypeName.get(Set.class, String.class), plan.nullsName());
        }
        return header.addParameter(
                        context.types().map(plan.additional().value()),
                        plan.additional().name())
                .build();
    }

    private MethodSpec compactConstructor(RecordPlan plan) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Generated.COMPACT_CONSTRUCTOR);
        plan.components().forEach(component -> constructor.addCode(copy(component)));
        if (plan.nullsName() != null) {
            constructor.addStatement(
                    "$1N = $2T.set($1N)", plan.nullsName(), context.runtime().copies());
        }
        AdditionalPlan additional = plan.additional();
        return constructor
                .addCode(context.copies().ofGiven(additional.name(), new ValueType.MapOf(additional.value())))
                .build();
    }

    private CodeBlock copy(ComponentPlan component) {
        ValueType type = component.value().type();
        return component.nullable()
                ? context.copies().ofNullable(component.name(), type)
                : context.copies().ofGiven(component.name(), type);
    }

    private MethodSpec builderMethod(RecordPlan plan, ClassName name) {
        ClassName builder = name.nestedClass(CommonNames.BUILDER);
        MethodSpec.Builder method = MethodSpec.methodBuilder(CommonNames.BUILDER_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("{@return a builder without values}").build())
                .returns(builder);
        String unset = plan.unsetName();
        if (unset == null) {
            return method.addStatement("return new $T()", builder).build();
        }
        CodeBlock names = plan.components().stream()
                .filter(plan::isAskedFor)
                .map(component -> Literals.string(component.wireName()))
                .collect(CodeBlock.joining(",$W"));
        return method.addStatement("$1T b = new $1T()", builder)
                .addStatement("b.$N = $T.names($L)", unset, context.runtime().copies(), names)
                .addStatement("return b")
                .build();
    }

    private static MethodSpec toBuilderMethod(RecordPlan plan, ClassName name) {
        ClassName builder = name.nestedClass(CommonNames.BUILDER);
        MethodSpec.Builder method = MethodSpec.methodBuilder(CommonNames.TO_BUILDER_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return a builder that starts with these values}")
                        .build())
                .returns(builder)
                .addStatement("$1T b = new $1T()", builder);
        fieldNames(plan).forEach(field -> method.addStatement("b.$1N = this.$1N", field));
        return method.addStatement("return b").build();
    }

    private static boolean isBytes(ComponentPlan component) {
        return component.value().type() instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.BYTES;
    }

    static List<String> fieldNames(RecordPlan plan) {
        List<String> names = new ArrayList<>();
        plan.components().forEach(component -> names.add(component.name()));
        if (plan.nullsName() != null) {
            names.add(plan.nullsName());
        }
        names.add(plan.additional().name());
        return names;
    }
}

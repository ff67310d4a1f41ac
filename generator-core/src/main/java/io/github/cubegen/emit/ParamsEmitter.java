package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ParamsComponentPlan;
import io.github.cubegen.plan.ParamsPlan;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the record of the parameters of an operation that can be left out, with its builder. */
final class ParamsEmitter {
    private static final String TEXT = "Parameters of an operation; those that are null are not sent.";

    private final EmitContext context;

    ParamsEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(ParamsPlan plan) {
        ClassName name = Types.className(plan.name());
        Set<String> secrets = plan.components().stream()
                .filter(ParamsComponentPlan::sensitive)
                .map(ParamsComponentPlan::name)
                .collect(Collectors.toSet());
        TypeSpec.Builder type = switch (plan.shape()) {
            case RECORD -> asRecord(plan, name, secrets);
            case CLASS -> asClass(plan, name, secrets);
        };
        if (plan.changed()) {
            type.addMethod(toBuilder(plan, name));
        }
        return SourceFile.of(
                name.packageName(), type.addType(builder(plan, name)).build());
    }

    private List<AnnotationSpec> suppressions(ParamsPlan plan) {
        return context.deprecations()
                .suppression(
                        plan.components().stream().map(ParamsComponentPlan::doc),
                        plan.components().stream().map(ParamsComponentPlan::value));
    }

    private TypeSpec.Builder asRecord(ParamsPlan plan, ClassName name, Set<String> secrets) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc(javadoc(plan))
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotations(suppressions(plan))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(header(plan));
        CodeBlock copies = plan.components().stream().map(this::copy).collect(CodeBlock.joining(""));
        if (!copies.isEmpty()) {
            type.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(Generated.COMPACT_CONSTRUCTOR)
                    .addCode(copies)
                    .build());
        }
        type.addMethod(builderMethod(name)).addMethod(ofMethod(name));
        List<String> names =
                plan.components().stream().map(ParamsComponentPlan::name).toList();
        type.addMethods(ContentEquality.methods(
                context.runtime(), name, names, plan.components().stream().map(ParamsComponentPlan::value)));
        if (!secrets.isEmpty()) {
            type.addMethod(SecretToString.method(name.simpleName(), names, secrets));
        }
        return type;
    }

    private TypeSpec.Builder asClass(ParamsPlan plan, ClassName name, Set<String> secrets) {
        DataClass data = new DataClass(
                name,
                plan.components().stream()
                        .map(component -> component(component, name))
                        .toList(),
                secrets);
        return data.type()
                .addJavadoc(Javadoc.of(plan.doc(), TEXT).build())
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(suppressions(plan)))
                .addMethod(builderMethod(name))
                .addMethod(ofMethod(name))
                .addMethods(data.objectMethods(context.runtime()));
    }

    private DataClass.Component component(ParamsComponentPlan component, ClassName name) {
        String source = DataClass.source(component.name());
        return new DataClass.Component(
                component.name(),
                context.types().component(component),
                Javadoc.of(component.doc(), "A parameter of the operation.")
                        .returns("the value")
                        .build(),
                Deprecations.annotation(component.doc()),
                component.required()
                        ? BuilderParts.required(context.runtime(), source, name, component.name())
                        : CodeBlock.of("$L", source),
                copy(component));
    }

    private static CodeBlock javadoc(ParamsPlan plan) {
        Javadoc javadoc = Javadoc.of(plan.doc(), TEXT);
        plan.components().forEach(component -> javadoc.param(component.name(), component.doc(), "the parameter"));
        return javadoc.build();
    }

    private MethodSpec header(ParamsPlan plan) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        for (ParamsComponentPlan component : plan.components()) {
            header.addParameter(ParameterSpec.builder(context.types().component(component), component.name())
                    .addAnnotations(Deprecations.annotation(component.doc()))
                    .build());
        }
        return header.build();
    }

    private CodeBlock copy(ParamsComponentPlan component) {
        return component.required() && !component.value().nullable()
                ? context.copies().ofGiven(component.name(), component.value().type())
                : context.copies()
                        .ofNullable(component.name(), component.value().type());
    }

    private static MethodSpec builderMethod(ClassName name) {
        ClassName builder = name.nestedClass(CommonNames.BUILDER);
        return MethodSpec.methodBuilder(CommonNames.BUILDER_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("{@return a builder without values}").build())
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private static MethodSpec ofMethod(ClassName name) {
        ClassName builder = name.nestedClass(CommonNames.BUILDER);
        return MethodSpec.methodBuilder(CommonNames.OF_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("{@return the parameters set in place}")
                        .param("setter", "calls the setters of the builder")
                        .build())
                .returns(name)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "setter")
                .addStatement("$1T b = new $1T()", builder)
                .addStatement("setter.accept(b)")
                .addStatement("return b.$N()", CommonNames.BUILD_METHOD)
                .build();
    }

    private static MethodSpec toBuilder(ParamsPlan plan, ClassName name) {
        ClassName builder = name.nestedClass(CommonNames.BUILDER);
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$1T b = new $1T()", builder);
        plan.components().forEach(component -> body.addStatement("b.$1N = $1N()", component.name()));
        return MethodSpec.methodBuilder(CommonNames.TO_BUILDER_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return a builder that starts with these values}")
                        .build())
                .returns(builder)
                .addCode(body.addStatement("return b").build())
                .build();
    }

    private TypeSpec builder(ParamsPlan plan, ClassName name) {
        TypeSpec.Builder type = BuilderParts.builderClass(name).addAnnotation(Deprecations.UNCOMMENTED);
        for (ParamsComponentPlan component : plan.components()) {
            type.addField(BuilderParts.field(
                    component.name(), context.types().boxed(component.value().type())));
        }
        type.addMethod(BuilderParts.constructor());
        for (ParamsComponentPlan component : plan.components()) {
            type.addMethod(setter(component, name.nestedClass(CommonNames.BUILDER)));
        }
        return type.addMethod(BuilderParts.build(
                        name, CodeBlock.of(""), arguments(plan, name), context.runtime(), plan.hasRequired()))
                .build();
    }

    private MethodSpec setter(ParamsComponentPlan component, ClassName builder) {
        TypeName type = context.types().givenNotNull(component.value());
        return BuilderParts.setter(builder, component.name(), type, component.doc())
                .addStatement("return this")
                .build();
    }

    private List<CodeBlock> arguments(ParamsPlan plan, ClassName name) {
        return switch (plan.shape()) {
            case RECORD ->
                plan.components().stream()
                        .map(component -> argument(component, name))
                        .toList();
            case CLASS -> List.of(CodeBlock.of("this"));
        };
    }

    private CodeBlock argument(ParamsComponentPlan component, ClassName name) {
        return component.required()
                ? BuilderParts.required(context.runtime(), component.name(), name, component.name())
                : CodeBlock.of("$N", component.name());
    }
}

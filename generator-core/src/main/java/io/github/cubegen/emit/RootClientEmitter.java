package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.RootClientPlan;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class that a user of the client starts from. */
final class RootClientEmitter {
    private final EmitContext context;

    RootClientEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(RootClientPlan plan, List<ModulePlan> modules) {
        ClassName name = Types.className(plan.client());
        ClassName async = Types.className(plan.asyncClient());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of(plan.doc(), "Client of the API.")
                        .and("Immutable and safe for use by many threads; close it when it is no longer needed.")
                        .build())
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(
                        context.deprecations().suppression(modules.stream().map(ModulePlan::doc), Stream.empty())))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addField(context.runtime().apiClient(), CommonNames.API, Modifier.PRIVATE, Modifier.FINAL);
        modules.forEach(module -> type.addField(RootParts.field(module, module.client())));
        type.addField(async, "async", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(modules, async))
                .addMethod(builderMethod(name));
        modules.forEach(module -> type.addMethod(RootParts.accessor(module, module.client())));
        return SourceFile.of(
                name.packageName(),
                type.addMethod(asyncMethod(async))
                        .addMethod(toBuilderMethod(name))
                        .addMethod(withMethod(name))
                        .addMethod(closeMethod())
                        .addType(new RootBuilderEmitter(context, plan).type())
                        .build());
    }

    private MethodSpec constructor(List<ModulePlan> modules, ClassName async) {
        MethodSpec.Builder constructor = RootParts.constructor(context.runtime())
                .addModifiers(Modifier.PRIVATE)
                .addStatement("this.api = api");
        modules.forEach(module -> RootParts.assign(constructor, module, module.client()));
        return constructor.addStatement("this.async = new $T(api)", async).build();
    }

    private static MethodSpec builderMethod(ClassName name) {
        return MethodSpec.methodBuilder(CommonNames.BUILDER_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("{@return a builder with the settings that the description gives}")
                        .build())
                .returns(RootParts.builder(name))
                .addStatement("return new $T()", RootParts.builder(name))
                .build();
    }

    private static MethodSpec asyncMethod(ClassName async) {
        return MethodSpec.methodBuilder(CommonNames.ASYNC_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return the same operations without waiting for the response}")
                        .build())
                .returns(async)
                .addStatement("return this.async")
                .build();
    }

    private static MethodSpec toBuilderMethod(ClassName name) {
        return MethodSpec.methodBuilder(CommonNames.TO_BUILDER_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return a builder with the settings of this client; clients built from it"
                                + " share its connections}")
                        .build())
                .returns(RootParts.builder(name))
                .addStatement("return new $T(this.api)", RootParts.builder(name))
                .build();
    }

    private static MethodSpec withMethod(ClassName name) {
        ClassName builder = RootParts.builder(name);
        return MethodSpec.methodBuilder(CommonNames.WITH_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        Javadoc.of("{@return a client with changed settings that shares the connections of this one;"
                                        + " it is closed by itself}")
                                .param("changes", "changes the settings")
                                .build())
                .returns(name)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "changes")
                .addStatement("$T builder = $N()", builder, CommonNames.TO_BUILDER_METHOD)
                .addStatement("changes.accept(builder)")
                .addStatement("return builder.$N()", CommonNames.BUILD_METHOD)
                .build();
    }

    private static MethodSpec closeMethod() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Gives the connections back.").build())
                .addStatement("this.api.close()")
                .build();
    }
}

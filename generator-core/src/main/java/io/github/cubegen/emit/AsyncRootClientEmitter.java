package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.RootClientPlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the view of the root client whose operations do not wait. */
final class AsyncRootClientEmitter {
    private final EmitContext context;

    AsyncRootClientEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(RootClientPlan plan, List<ModulePlan> modules) {
        ClassName name = Types.className(plan.asyncClient());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of("The operations of {@link "
                                + plan.client().simpleName() + "} without waiting for the response.")
                        .and("It has no connections of its own: closing that client closes this one.")
                        .build())
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(
                        context.deprecations().suppression(modules.stream().map(ModulePlan::doc), Stream.empty())))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        modules.forEach(module -> type.addField(RootParts.field(module, module.asyncClient())));
        type.addMethod(constructor(modules));
        modules.forEach(module -> type.addMethod(RootParts.accessor(module, module.asyncClient())));
        return SourceFile.of(name.packageName(), type.build());
    }

    private MethodSpec constructor(List<ModulePlan> modules) {
        MethodSpec.Builder constructor = RootParts.constructor(context.runtime());
        modules.forEach(module -> RootParts.assign(constructor, module, module.asyncClient()));
        return constructor.build();
    }
}

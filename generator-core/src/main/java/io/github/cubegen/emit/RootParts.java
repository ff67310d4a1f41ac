package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ModulePlan;
import javax.lang.model.element.Modifier;

/** Members that the blocking and the asynchronous root client have alike. */
final class RootParts {
    private RootParts() {}

    static FieldSpec field(ModulePlan module, ClassRef client) {
        return FieldSpec.builder(Types.className(client), module.accessor(), Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    static MethodSpec accessor(ModulePlan module, ClassRef client) {
        return MethodSpec.methodBuilder(module.accessor())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(Deprecations.annotation(module.doc()))
                .addJavadoc(Javadoc.of("{@return the operations of {@link " + client.simpleName() + "}}")
                        .deprecated(module.doc())
                        .build())
                .returns(Types.className(client))
                .addStatement("return this.$N", module.accessor())
                .build();
    }

    static MethodSpec.Builder constructor(RuntimeTypes runtime) {
        return MethodSpec.constructorBuilder().addParameter(runtime.apiClient(), CommonNames.API);
    }

    static void assign(MethodSpec.Builder constructor, ModulePlan module, ClassRef client) {
        constructor.addStatement("this.$N = $T.of(api)", module.accessor(), Types.className(client));
    }

    static ClassName builder(ClassName client) {
        return client.nestedClass(CommonNames.BUILDER);
    }
}

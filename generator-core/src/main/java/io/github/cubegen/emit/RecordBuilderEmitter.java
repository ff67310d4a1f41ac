package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.DataShape;
import io.github.cubegen.plan.FilterPlan;
import io.github.cubegen.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the builder of a model. A setter takes null only where null is the value; leaving the setter out leaves the
 * property out.
 */
final class RecordBuilderEmitter {
    private static final TypeName NAMES = ParameterizedTypeName.get(Set.class, String.class);

    private final EmitContext context;
    private final RecordPlan plan;
    private final ClassName name;
    private final ClassName builder;

    RecordBuilderEmitter(EmitContext context, RecordPlan plan) {
        this.context = context;
        this.plan = plan;
        this.name = Types.className(plan.name());
        this.builder = name.nestedClass(CommonNames.BUILDER);
    }

    TypeSpec type() {
        TypeSpec.Builder type = BuilderParts.builderClass(name);
        plan.components()
                .forEach(component -> type.addField(BuilderParts.field(
                        component.name(),
                        context.types().boxed(component.value().type()))));
        if (plan.nullsName() != null) {
            type.addField(BuilderParts.field(plan.nullsName(), NAMES));
        }
        if (plan.unsetName() != null) {
            type.addField(BuilderParts.field(plan.unsetName(), NAMES));
        }
        type.addField(BuilderParts.field(
                plan.additional().name(), context.types().map(plan.additional().value())));
        type.addMethod(BuilderParts.constructor());
        plan.components().forEach(component -> type.addMethods(setters(component)));
        FilterPlan filter = plan.filter();
        if (filter != null) {
            type.addMethods(new FilterMethods(context.runtime(), builder, plan.additional()).of(filter));
        }
        return type.addMethod(put(plan.additional())).addMethod(build()).build();
    }

    private List<MethodSpec> setters(ComponentPlan component) {
        TypeName type = component.required()
                ? context.types().given(component.value())
                : context.types().givenNotNull(component.value());
        MethodSpec.Builder setter = BuilderParts.setter(builder, component.name(), type, component.doc());
        if (plan.isAskedFor(component)) {
            setter.addCode(names(plan.unsetName(), "without", component));
        }
        if (component.clearName() == null) {
            return List.of(setter.addStatement("return this").build());
        }
        return List.of(
                setter.addCode(nulls("without", component))
                        .addStatement("return this")
                        .build(),
                clear(component));
    }

    private MethodSpec clear(ComponentPlan component) {
        return MethodSpec.methodBuilder(component.clearName())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(Deprecations.annotation(component.doc()))
                .addJavadoc(Javadoc.of("{@return this builder, which will send {@code null} to clear the property}")
                        .deprecated(component.doc())
                        .build())
                .returns(builder)
                .addStatement("this.$N = null", component.name())
                .addCode(nulls("with", component))
                .addStatement("return this")
                .build();
    }

    private CodeBlock nulls(String method, ComponentPlan component) {
        return names(plan.nullsName(), method, component);
    }

    private CodeBlock names(@Nullable String field, String method, ComponentPlan component) {
        return CodeBlock.of(
                "this.$1N = $2T.$3L(this.$1N, $4L);\n",
                field,
                context.runtime().copies(),
                method,
                Literals.string(component.wireName()));
    }

    private MethodSpec put(AdditionalPlan additional) {
        return MethodSpec.methodBuilder(additional.putName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return this builder, with a property that the description does not name}")
                        .param("name", "its name; one that has a setter is refused")
                        .param("value", "its value")
                        .build())
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(context.types().argument(additional.value()), "value")
                .addStatement("$T.undeclared(name$L)", context.runtime().required(), declared())
                .addStatement(
                        "this.$1N = $2T.put(this.$1N, name, value)",
                        additional.name(),
                        context.runtime().copies())
                .addStatement("return this")
                .build();
    }

    /** {@return each property that has a setter, and the setter} */
    private CodeBlock declared() {
        return plan.components().stream()
                .map(component -> CodeBlock.of(
                        ",$W$L,$W$L", Literals.string(component.wireName()), Literals.string(component.name())))
                .collect(CodeBlock.joining(""));
    }

    private MethodSpec build() {
        CodeBlock check = plan.unsetName() == null
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "$T.allSet($N, $L);\n",
                        context.runtime().required(),
                        plan.unsetName(),
                        Literals.string(name.simpleName()));
        return BuilderParts.build(name, check, arguments(), context.runtime(), hasRequired());
    }

    private List<CodeBlock> arguments() {
        if (plan.shape() == DataShape.CLASS) {
            return List.of(CodeBlock.of("this"));
        }
        List<CodeBlock> arguments = new ArrayList<>();
        plan.components().forEach(component -> arguments.add(argument(component)));
        if (plan.nullsName() != null) {
            arguments.add(orEmpty(plan.nullsName()));
        }
        arguments.add(orEmpty(plan.additional().name()));
        return arguments;
    }

    private boolean hasRequired() {
        return plan.unsetName() != null || plan.components().stream().anyMatch(component -> !component.nullable());
    }

    private CodeBlock argument(ComponentPlan component) {
        return component.nullable()
                ? CodeBlock.of("$N", component.name())
                : BuilderParts.required(context.runtime(), component.name(), name, component.wireName());
    }

    private CodeBlock orEmpty(String field) {
        return CodeBlock.of("$T.orEmpty($N)", context.runtime().copies(), field);
    }
}

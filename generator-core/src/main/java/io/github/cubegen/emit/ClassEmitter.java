package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.RecordPlan;
import io.github.cubegen.plan.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a model of more properties than a record can have: a class with the accessors, the builder and the codec of one. */
final class ClassEmitter {
    private final EmitContext context;

    ClassEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(RecordPlan plan) {
        ClassName name = Types.className(plan.name());
        ModelMembers members = new ModelMembers(context, plan);
        DataClass data = new DataClass(name, components(plan, name), members.secrets());
        TypeSpec.Builder type = data.type()
                .addJavadoc(Javadoc.of(plan.doc(), "A value of the API.").build())
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(members.suppressions()))
                .addMethod(members.builderMethod())
                .addMethod(members.toBuilderMethod())
                .addMethod(members.codecMethod())
                .addMethods(data.objectMethods(context.runtime()));
        plan.unions().forEach(union -> type.addSuperinterface(Types.className(union)));
        new RecordCodecEmitter(context, plan).addTo(type);
        return SourceFile.of(
                name.packageName(),
                type.addType(new RecordBuilderEmitter(context, plan).type()).build());
    }

    private List<DataClass.Component> components(RecordPlan plan, ClassName name) {
        List<DataClass.Component> components = new ArrayList<>();
        plan.components().forEach(component -> components.add(component(component, name)));
        if (plan.nullsName() != null) {
            components.add(added(
                    plan.nullsName(),
                    ParameterizedTypeName.get(Set.class, String.class),
                    "names of the properties that are sent as {@code null}, to be cleared",
                    CodeBlock.of(
                            "$1N = $2T.set($1N);\n",
                            plan.nullsName(),
                            context.runtime().copies())));
        }
        AdditionalPlan additional = plan.additional();
        components.add(added(
                additional.name(),
                (ParameterizedTypeName) context.types().map(additional.value()),
                "whatever the description does not name, in the order received",
                context.copies().ofGiven(additional.name(), new ValueType.MapOf(additional.value()))));
        return components;
    }

    private DataClass.Component component(ComponentPlan component, ClassName name) {
        String source = DataClass.source(component.name());
        ValueType type = component.value().type();
        return new DataClass.Component(
                component.name(),
                context.types().component(component),
                Javadoc.of(component.doc(), "A property of the object.")
                        .returns("the value")
                        .build(),
                Deprecations.annotation(component.doc()),
                component.nullable()
                        ? CodeBlock.of("$L", source)
                        : BuilderParts.required(context.runtime(), source, name, component.wireName()),
                component.nullable()
                        ? context.copies().ofNullable(component.name(), type)
                        : context.copies().ofGiven(component.name(), type));
    }

    /** What every model has. */
    private DataClass.Component added(String name, ParameterizedTypeName type, String text, CodeBlock copy) {
        CodeBlock value = CodeBlock.of("$T.orEmpty($L)", context.runtime().copies(), DataClass.source(name));
        return new DataClass.Component(
                name, type, Javadoc.of("{@return " + text + "}").build(), List.of(), value, copy);
    }
}

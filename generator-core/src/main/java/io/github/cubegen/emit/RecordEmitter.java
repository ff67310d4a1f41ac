package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.FilterPlan;
import io.github.cubegen.plan.RecordPlan;
import io.github.cubegen.plan.ValueType;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes a model: a record with its builder and its codec. */
final class RecordEmitter {
    /** As {@link Generated#COMPACT_CONSTRUCTOR}, without words: the type says that it has members without comments. */
    private static final CodeBlock UNCOMMENTED_CONSTRUCTOR = CodeBlock.of("@hidden {@inheritDoc}\n");

    private final EmitContext context;

    RecordEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(RecordPlan plan) {
        ClassName name = Types.className(plan.name());
        ModelMembers members = new ModelMembers(context, plan);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc(javadoc(plan))
                .addAnnotations(Deprecations.annotation(plan.doc()))
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(members.suppressions()))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(header(plan))
                .addMethod(compactConstructor(plan))
                .addMethod(members.builderMethod())
                .addMethod(members.toBuilderMethod())
                .addMethod(members.codecMethod());
        plan.unions().forEach(union -> type.addSuperinterface(Types.className(union)));
        Set<String> secrets = members.secrets();
        if (!secrets.isEmpty()) {
            type.addMethod(SecretToString.method(plan.name().simpleName(), members.fieldNames(), secrets));
        }
        type.addMethods(ContentEquality.methods(context.runtime(), name, members.fieldNames(), members.values()));
        new RecordCodecEmitter(context, plan).addTo(type);
        return SourceFile.of(
                name.packageName(),
                type.addType(new RecordBuilderEmitter(context, plan).type()).build());
    }

    private static CodeBlock javadoc(RecordPlan plan) {
        Javadoc javadoc = Javadoc.of(plan.doc(), "A value of the API.");
        for (ComponentPlan component : plan.components()) {
            javadoc.param(component.name(), component.doc(), "the property");
        }
        if (plan.nullsName() != null) {
            javadoc.param(plan.nullsName(), "names of the properties that are sent as {@code null}, to be cleared");
        }
        javadoc.param(plan.additional().name(), "whatever the description does not name, in the order received");
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
                .addJavadoc(UNCOMMENTED_CONSTRUCTOR);
        plan.components().forEach(component -> constructor.addCode(copy(component)));
        if (plan.nullsName() != null) {
            constructor.addStatement(
                    "$1N = $2T.set($1N)", plan.nullsName(), context.runtime().copies());
        }
        AdditionalPlan additional = plan.additional();
        constructor.addCode(context.copies().ofGiven(additional.name(), new ValueType.MapOf(additional.value())));
        FilterPlan filter = plan.filter();
        if (filter != null && filter.needsCondition()) {
            constructor.addStatement(
                    "$T.any($N, $L)",
                    context.runtime().conditions(),
                    additional.name(),
                    Literals.string(plan.name().simpleName()));
        }
        return constructor.build();
    }

    private CodeBlock copy(ComponentPlan component) {
        ValueType type = component.value().type();
        return component.nullable()
                ? context.copies().ofNullable(component.name(), type)
                : context.copies().ofGiven(component.name(), type);
    }
}

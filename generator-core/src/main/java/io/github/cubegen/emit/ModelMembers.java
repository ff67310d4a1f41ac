package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.RecordPlan;
import io.github.cubegen.plan.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Members of a model that don't depend on whether it is a record or a class. */
final class ModelMembers {
    private final EmitContext context;
    private final RecordPlan plan;
    private final ClassName name;
    private final ClassName builder;

    ModelMembers(EmitContext context, RecordPlan plan) {
        this.context = context;
        this.plan = plan;
        this.name = Types.className(plan.name());
        this.builder = name.nestedClass(CommonNames.BUILDER);
    }

    /** A deprecated component counts, because javac warns of its annotation on a parameter of the constructor. */
    List<AnnotationSpec> suppressions() {
        return context.deprecations()
                .suppression(
                        plan.components().stream().map(ComponentPlan::doc),
                        plan.doc().isDeprecated() ? Stream.empty() : values());
    }

    /** {@return what the components hold, that for whatever is not described included} */
    Stream<Value> values() {
        return Stream.concat(
                plan.components().stream().map(ComponentPlan::value),
                Stream.of(plan.additional().value()));
    }

    /** {@return the components that are not to be shown} */
    Set<String> secrets() {
        Set<String> secrets = plan.components().stream()
                .filter(ComponentPlan::sensitive)
                .map(ComponentPlan::name)
                .collect(Collectors.toCollection(HashSet::new));
        if (plan.additional().sensitive()) {
            secrets.add(plan.additional().name());
        }
        return secrets;
    }

    MethodSpec builderMethod() {
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

    MethodSpec toBuilderMethod() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(CommonNames.TO_BUILDER_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return a builder that starts with these values}")
                        .build())
                .returns(builder)
                .addStatement("$1T b = new $1T()", builder);
        fieldNames().forEach(field -> method.addStatement("b.$1N = this.$1N", field));
        return method.addStatement("return b").build();
    }

    MethodSpec codecMethod() {
        return Generated.codecMethod(context.runtime(), name, CodeBlock.of("$L", CommonNames.CODEC));
    }

    List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        plan.components().forEach(component -> names.add(component.name()));
        if (plan.nullsName() != null) {
            names.add(plan.nullsName());
        }
        names.add(plan.additional().name());
        return names;
    }
}

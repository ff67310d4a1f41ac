package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.OutcomesPlan;
import io.github.cubegen.plan.OutcomesPlan.Outcome;
import io.github.cubegen.plan.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the sealed interface of the results of an operation, with a record for each success. */
final class OutcomesEmitter {
    private final EmitContext context;

    OutcomesEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(OutcomesPlan plan) {
        ClassName name = Types.className(plan.name());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(
                        Javadoc.of(plan.doc(), "The result of an operation.").build())
                .addAnnotation(Generated.by(this))
                .addAnnotations(context.deprecations()
                        .suppressionFor(
                                plan.outcomes().stream().map(Outcome::value).filter(Objects::nonNull)))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        plan.outcomes().forEach(outcome -> type.addType(outcome(outcome, name)));
        return SourceFile.of(name.packageName(), type.build());
    }

    private TypeSpec outcome(Outcome outcome, ClassName result) {
        Value value = outcome.value();
        Javadoc javadoc = Javadoc.of(outcome.doc(), "A success.");
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        if (value != null) {
            javadoc.param("value", "the body");
            header.addParameter(context.types().given(value), "value");
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(outcome.name())
                .addJavadoc(javadoc.build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(result)
                .recordConstructor(header.build());
        CodeBlock copy = value == null || value.nullable()
                ? CodeBlock.of("")
                : context.copies().ofGiven("value", value.type());
        if (!copy.isEmpty()) {
            type.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(Generated.COMPACT_CONSTRUCTOR)
                    .addCode(copy)
                    .build());
        }
        return type.addMethods(ContentEquality.methods(
                        context.runtime(),
                        result.nestedClass(outcome.name()),
                        List.of("value"),
                        Stream.ofNullable(value)))
                .build();
    }
}

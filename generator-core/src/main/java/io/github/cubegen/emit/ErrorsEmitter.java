package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ErrorMapPlan;
import io.github.cubegen.plan.Statuses;
import io.github.cubegen.plan.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the enum that says which exception a status becomes, with one constant for each distinct set of errors. */
final class ErrorsEmitter {
    private final EmitContext context;

    ErrorsEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(ClassRef errors, List<ErrorMapPlan> maps) {
        ClassName name = Types.className(errors);
        Stream<Value> named = maps.stream()
                .flatMap(map -> map.entries().stream())
                .map(ErrorMapPlan.Entry::error)
                .filter(Objects::nonNull);
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc(Javadoc.of("Which exception a status becomes.").build())
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(context.deprecations().suppressionFor(named)))
                .addSuperinterface(context.runtime().errorMapper());
        for (ErrorMapPlan map : maps) {
            type.addEnumConstant(
                    map.constant(),
                    TypeSpec.anonymousClassBuilder("").addMethod(map(map)).build());
        }
        return SourceFile.of(name.packageName(), type.build());
    }

    private MethodSpec map(ErrorMapPlan map) {
        CodeBlock.Builder body = CodeBlock.builder();
        List<ErrorMapPlan.Entry> exact = map.entries().stream()
                .filter(entry -> entry.statuses().isExact())
                .toList();
        List<ErrorMapPlan.Entry> ranges = map.entries().stream()
                .filter(entry -> !entry.statuses().isExact())
                .toList();
        if (exact.isEmpty()) {
            body.add("return $L;\n", otherwise(ranges));
        } else {
            body.add("return switch (response.status()) {\n$>");
            exact.forEach(entry -> body.add("case $L -> $L;\n", entry.statuses().from(), exception(entry)));
            body.add("default -> $L;\n$<};\n", otherwise(ranges));
        }
        return MethodSpec.methodBuilder("map")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(context.runtime().apiException())
                .addParameter(context.runtime().errorResponse(), "response")
                .addCode(body.build())
                .build();
    }

    private CodeBlock otherwise(List<ErrorMapPlan.Entry> ranges) {
        CodeBlock.Builder expression = CodeBlock.builder();
        for (ErrorMapPlan.Entry entry : ranges) {
            if (entry.statuses().equals(Statuses.DEFAULT)) {
                return expression.add("$L", exception(entry)).build();
            }
            expression.add(
                    "response.status() / 100 == $L\n$>$>? $L\n: $<$<",
                    entry.statuses().from() / 100,
                    exception(entry));
        }
        return expression
                .add("new $T(response)", context.runtime().apiException())
                .build();
    }

    private CodeBlock exception(ErrorMapPlan.Entry entry) {
        CodeBlock plain = exception(entry.exception(), entry.error());
        ErrorMapPlan.Expired expired = entry.expired();
        if (expired == null) {
            return plain;
        }
        CodeBlock signal = exception(expired.exception(), expired.error());
        return expired.message() == null
                ? signal
                : CodeBlock.of(
                        "response.says($L)\n$>$>? $L\n: $L$<$<", Literals.string(expired.message()), signal, plain);
    }

    private CodeBlock exception(ClassRef exception, @Nullable Value error) {
        ClassName name = Types.className(exception);
        return error == null
                ? CodeBlock.of("new $T(response)", name)
                : CodeBlock.of(
                        "new $T(response, response.read($L))",
                        name,
                        context.json().codec(error.type()));
    }
}

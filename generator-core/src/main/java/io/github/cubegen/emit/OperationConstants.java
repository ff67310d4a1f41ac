package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.OperationPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the constants that describe the operations of a module: fields of the class of its calls, or of classes nested in it where one
 * initializer could not make them all.
 */
final class OperationConstants {
    /** An initializer must have less than 64 KiB of byte code (JVMS 4.7.3); an operation takes some 60, with many schemes and answers 200. */
    private static final int MAX_IN_CLASS = 250;

    private static final String NESTED = "Operations";

    private final EmitContext context;
    private final OperationMethods methods;
    private final ClassName errors;
    private final ClassName calls;
    private final List<OperationPlan> operations;

    OperationConstants(
            EmitContext context,
            OperationMethods methods,
            ClassName errors,
            ClassName calls,
            List<OperationPlan> operations) {
        this.context = context;
        this.methods = methods;
        this.errors = errors;
        this.calls = calls;
        this.operations = List.copyOf(operations);
    }

    /** Adds the fields, or the nested classes that have them. */
    void addTo(TypeSpec.Builder type) {
        if (fit()) {
            operations.forEach(operation ->
                    type.addField(description(operation, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)));
            return;
        }
        for (int start = 0; start < operations.size(); start += MAX_IN_CLASS) {
            TypeSpec.Builder part = TypeSpec.classBuilder(nested(start))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
            operations
                    .subList(start, Math.min(start + MAX_IN_CLASS, operations.size()))
                    .forEach(operation -> part.addField(description(operation, Modifier.STATIC, Modifier.FINAL)));
            type.addType(part.build());
        }
    }

    /** {@return the constant of the operation at a position} */
    CodeBlock use(int position) {
        String constant = operations.get(position).constant();
        return fit() ? CodeBlock.of("$N", constant) : CodeBlock.of("$T.$N", nested(position), constant);
    }

    private boolean fit() {
        return operations.size() <= MAX_IN_CLASS;
    }

    private ClassName nested(int position) {
        return calls.nestedClass(NESTED + (position / MAX_IN_CLASS + 1));
    }

    private FieldSpec description(OperationPlan operation, Modifier... modifiers) {
        TypeName result = methods.result(operation);
        CodeBlock.Builder described = CodeBlock.builder()
                .add(
                        "\n$>$>$T.<$T>of($L, $L,$W$L)$>$>",
                        context.runtime().operation(),
                        result,
                        Literals.string(operation.operationId()),
                        Literals.string(operation.httpMethod()),
                        Literals.string(operation.path()));
        for (List<String> schemes : operation.security()) {
            described.add(
                    "\n.security($L)", schemes.stream().map(Literals::string).collect(CodeBlock.joining(", ")));
        }
        if (operation.server() != null) {
            described.add("\n.server($L)", Literals.string(operation.server()));
        }
        if (operation.idempotent() != null) {
            described.add("\n.idempotent($L)", operation.idempotent());
        }
        if (!operation.secrets().isEmpty()) {
            described.add(
                    "\n.secrets($L)",
                    operation.secrets().stream().map(Literals::string).collect(CodeBlock.joining(",$W")));
        }
        operation
                .otherPaths()
                .forEach((parameter, segments) -> described.add(
                        "\n.notInPath($L,$W$L)",
                        Literals.string(parameter),
                        segments.stream().map(Literals::string).collect(CodeBlock.joining(",$W"))));
        described.add("\n.errors($T.$N)", errors, operation.errors());
        for (CodeBlock success : new ResultCode(context.runtime(), context.json()).of(operation.result())) {
            described.add("\n$L", success);
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(context.runtime().operation(), result),
                        operation.constant(),
                        modifiers)
                .initializer(described.add("$<$<$<$<").build())
                .build();
    }
}

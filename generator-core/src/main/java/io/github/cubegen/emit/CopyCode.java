package io.github.cubegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.cubegen.plan.ValueType;

/**
 * The statements that make a record independent of the lists and maps that it is given.
 *
 * @param runtime the types of the runtime
 */
record CopyCode(RuntimeTypes runtime) {

    /** {@return the statement that copies a component that always has a value; empty if nothing can change it} */
    CodeBlock ofGiven(String name, ValueType type) {
        String method = method(type);
        return method.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("$1N = $2T.$3L($1N);\n", name, runtime.copies(), method);
    }

    /** {@return the same for a component that can be null} */
    CodeBlock ofNullable(String name, ValueType type) {
        String method = method(type);
        return method.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("$1N = $1N == null ? null : $2T.$3L($1N);\n", name, runtime.copies(), method);
    }

    private static String method(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.element().nullable() ? "nullableList" : "list";
        } else if (type instanceof ValueType.MapOf map) {
            return map.value().nullable() ? "nullableMap" : "map";
        }
        return type instanceof ValueType.Enveloped enveloped ? method(enveloped.inner()) : "";
    }
}

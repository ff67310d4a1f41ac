package io.github.cubegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.cubegen.plan.ValueType;

/**
 * The statements that make a record independent of the lists and maps that it is given.
 *
 * @param runtime the types of the runtime
 * @param json the codecs, which know how to copy what is nested
 */
record CopyCode(RuntimeTypes runtime, JsonCode json) {

    /** {@return the statement that copies a component that always has a value; empty if nothing can change it} */
    CodeBlock ofGiven(String name, ValueType type) {
        return isChangeable(type) ? CodeBlock.of("$N = $L;\n", name, copy(name, type)) : CodeBlock.of("");
    }

    /** {@return the same for a component that can be null} */
    CodeBlock ofNullable(String name, ValueType type) {
        return isChangeable(type)
                ? CodeBlock.of("$1N = $1N == null ? null : $2L;\n", name, copy(name, type))
                : CodeBlock.of("");
    }

    private CodeBlock copy(String name, ValueType type) {
        if (type instanceof ValueType.Enveloped enveloped) {
            return copy(name, enveloped.inner());
        } else if (type instanceof ValueType.ListOf list
                && !isChangeable(list.element().type())) {
            return flat(list.element().nullable() ? "nullableList" : "list", name);
        } else if (type instanceof ValueType.MapOf map
                && !isChangeable(map.value().type())) {
            return flat(map.value().nullable() ? "nullableMap" : "map", name);
        }
        return CodeBlock.of("$L.copy($N)", json.codec(type), name);
    }

    private CodeBlock flat(String method, String name) {
        return CodeBlock.of("$T.$L($N)", runtime.copies(), method, name);
    }

    private static boolean isChangeable(ValueType type) {
        return type instanceof ValueType.ListOf
                || type instanceof ValueType.MapOf
                || (type instanceof ValueType.Enveloped enveloped && isChangeable(enveloped.inner()));
    }
}

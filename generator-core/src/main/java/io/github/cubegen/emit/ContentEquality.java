package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code equals} and {@code hashCode} of a record that holds bytes, which Java would compare by identity. */
final class ContentEquality {
    private ContentEquality() {}

    /** {@return the methods; none if Java's own do} */
    static List<MethodSpec> methods(RuntimeTypes runtime, ClassName name, List<String> fields, Stream<Value> values) {
        return values.map(Value::type).anyMatch(ContentEquality::holdsBytes)
                ? methods(runtime, name, fields)
                : List.of();
    }

    static List<MethodSpec> methods(RuntimeTypes runtime, ClassName name, List<String> fields) {
        return List.of(equalsMethod(runtime, name, fields), hashCodeMethod(runtime, fields));
    }

    private static boolean holdsBytes(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return holdsBytes(list.element().type());
        }
        if (type instanceof ValueType.MapOf map) {
            return holdsBytes(map.value().type());
        }
        if (type instanceof ValueType.Enveloped enveloped) {
            return holdsBytes(enveloped.inner());
        }
        return type instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.BYTES;
    }

    private static MethodSpec equalsMethod(RuntimeTypes runtime, ClassName name, List<String> fields) {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Types.nullable(ClassName.OBJECT), "other")
                .addStatement(
                        "return other instanceof $T o\n&& $T.equal(\n$>$>$L,\n$L$<$<)",
                        name,
                        runtime.valueEquality(),
                        values("this", fields),
                        values("o", fields))
                .build();
    }

    private static MethodSpec hashCodeMethod(RuntimeTypes runtime, List<String> fields) {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.hash($L)", runtime.valueEquality(), values("this", fields))
                .build();
    }

    private static CodeBlock values(String owner, List<String> fields) {
        return fields.stream()
                .map(field -> CodeBlock.of("$L.$N", owner, field))
                .collect(CodeBlock.joining(",$W", "new Object[] {", "}"));
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code equals} and {@code hashCode} of a record with arrays, which Java would compare by identity. */
final class ContentEquality {
    private ContentEquality() {}

    static List<MethodSpec> methods(ClassName name, List<String> fields) {
        return List.of(equalsMethod(name, fields), hashCodeMethod(fields));
    }

    private static MethodSpec equalsMethod(ClassName name, List<String> fields) {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Types.nullable(ClassName.OBJECT), "other")
                .addStatement(
                        "return other instanceof $T o\n&& $T.deepEquals(\n$>$>$L,\n$L$<$<)",
                        name,
                        Arrays.class,
                        values("this", fields),
                        values("o", fields))
                .build();
    }

    private static MethodSpec hashCodeMethod(List<String> fields) {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.deepHashCode($L)", Arrays.class, values("this", fields))
                .build();
    }

    private static CodeBlock values(String owner, List<String> fields) {
        return fields.stream()
                .map(field -> CodeBlock.of("$L.$N", owner, field))
                .collect(CodeBlock.joining(",$W", "new Object[] {", "}"));
    }
}

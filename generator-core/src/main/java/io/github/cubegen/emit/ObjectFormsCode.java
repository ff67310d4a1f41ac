package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.cubegen.plan.ObjectFormsPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The table by which a union's codec tells objects apart, and the method that reads one of them.
 *
 * @param runtime the types of the runtime
 */
record ObjectFormsCode(RuntimeTypes runtime) {
    private static final String TABLE = "OBJECTS";

    private static final String METHOD = "object";

    /** The expression that reads the object on which {@code in} stands. */
    static final CodeBlock CALL = CodeBlock.of("$L($L.ahead(in))", METHOD, TABLE);

    FieldSpec field(ObjectFormsPlan plan) {
        List<CodeBlock> rows = new ArrayList<>();
        String property = plan.property();
        if (property != null) {
            rows.add(Literals.string(property));
        }
        for (ObjectFormsPlan.Names names : plan.names()) {
            rows.add(row("names", names.variant(), texts(names.values())));
        }
        for (ObjectFormsPlan.Shape shape : plan.shapes()) {
            CodeBlock look = CodeBlock.of(
                    "$L,$W$L,$W$L", list(shape.required()), list(shape.optional()), map(shape.constants()));
            rows.add(row("shape", shape.variant(), look));
        }
        // Arguments, not a chain of calls: the compiler takes a level of its stack for each of those.
        CodeBlock table = CodeBlock.builder()
                .add("$T.$L(\n$>$>", runtime.objectForms(), property == null ? "shaped" : "named")
                .add(CodeBlock.join(rows, ",\n"))
                .add(")$<$<")
                .build();
        return FieldSpec.builder(runtime.objectForms(), TABLE, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(table)
                .build();
    }

    private CodeBlock row(String method, int variant, CodeBlock content) {
        return CodeBlock.of("$T.$L($L,$W$L)", runtime.objectForms(), method, variant, content);
    }

    /** {@return the method that reads an object, by the cases that read its forms} */
    MethodSpec method(ClassName union, CodeBlock cases) {
        return MethodSpec.methodBuilder(METHOD)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(union)
                .addParameter(runtime.jsonReader(), "in")
                .addException(IOException.class)
                .addCode("return switch ($L.of(in)) {\n$>", TABLE)
                .addCode(cases)
                .addCode("$<};\n")
                .build();
    }

    private static CodeBlock list(List<String> texts) {
        return CodeBlock.of("$T.of($L)", List.class, texts(texts));
    }

    private static CodeBlock map(Map<String, String> constants) {
        CodeBlock entries = constants.entrySet().stream()
                .map(entry -> texts(List.of(entry.getKey(), entry.getValue())))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.of($L)", Map.class, entries);
    }

    private static CodeBlock texts(Collection<String> texts) {
        return texts.stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the {@code toString} of a record with secrets, which looks like the one that Java gives but hides them. */
final class SecretToString {
    private SecretToString() {}

    static MethodSpec method(String record, List<String> fields, Set<String> secrets) {
        List<CodeBlock> parts = new ArrayList<>();
        String separator = record + "[";
        for (String field : fields) {
            String text = separator + field + "=";
            parts.add(
                    secrets.contains(field)
                            ? Literals.string(text + "***")
                            : CodeBlock.of("$L + $N", Literals.string(text), field));
            separator = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L\n+ $S", parts.stream().collect(CodeBlock.joining("\n+ ")), "]")
                .build();
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.RecordPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the {@code toString} of a record with secrets, which looks like the one that Java gives but hides them. */
final class SecretToString {
    private SecretToString() {}

    static MethodSpec method(RecordPlan plan) {
        Set<String> secrets = new HashSet<>();
        plan.components().stream().filter(ComponentPlan::sensitive).forEach(component -> secrets.add(component.name()));
        List<CodeBlock> parts = new ArrayList<>();
        String separator = plan.name().simpleName() + "[";
        for (String field : RecordEmitter.fieldNames(plan)) {
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
                .addJavadoc(Javadoc.of("{@return the values, without the secret ones}")
                        .build())
                .returns(String.class)
                .addStatement("return $L\n+ $S", parts.stream().collect(CodeBlock.joining("\n+ ")), "]")
                .build();
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.cubegen.plan.OperatorPlan;
import io.github.cubegen.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods with which the builder of a filter takes conditions. */
final class FilterMethods {
    private static final String FIELD = "field";

    private final ClassName conditions;
    private final RecordPlan plan;
    private final ClassName builder;

    FilterMethods(RuntimeTypes runtime, RecordPlan plan, ClassName builder) {
        this.conditions = runtime.conditions();
        this.plan = plan;
        this.builder = builder;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (OperatorPlan operator : plan.operators()) {
            String separator = operator.separator();
            if (separator != null) {
                CodeBlock text = texts(operator, separator);
                methods.add(method(operator, list(operator), "values", "the values, at least one", text));
                continue;
            }
            for (OperatorPlan.Operand operand : operator.operands()) {
                TypeName type = type(operand);
                methods.add(method(
                        operator,
                        operand == OperatorPlan.Operand.BOOLEAN ? type.unbox() : type,
                        "value",
                        "the value",
                        CodeBlock.of("$T.text(value)", conditions)));
            }
        }
        return methods;
    }

    private MethodSpec method(OperatorPlan operator, TypeName type, String name, String meaning, CodeBlock text) {
        return MethodSpec.methodBuilder(operator.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(operator.doc(), "")
                        .param(FIELD, "the field")
                        .param(name, meaning)
                        .returns("this builder")
                        .throwing(ClassName.get(IllegalArgumentException.class), "if no condition can be made of that")
                        .build())
                .returns(builder)
                .addParameter(String.class, FIELD)
                .addParameter(type, name)
                .addStatement(
                        "return $N($T.key($L, $N, $L),$W$L)",
                        plan.additional().putName(),
                        conditions,
                        Literals.string(operator.before()),
                        FIELD,
                        Literals.string(operator.after()),
                        text)
                .build();
    }

    /** Lists of different types would be one method to the JVM; which values they hold is checked at run time. */
    private static TypeName list(OperatorPlan operator) {
        if (operator.operands().size() > 1) {
            return ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class));
        }
        OperatorPlan.Operand operand = operator.operands().get(0);
        return ParameterizedTypeName.get(
                ClassName.get(List.class),
                operand == OperatorPlan.Operand.NUMBER ? WildcardTypeName.subtypeOf(type(operand)) : type(operand));
    }

    private CodeBlock texts(OperatorPlan operator, String separator) {
        CodeBlock types = operator.operands().stream()
                .map(operand -> CodeBlock.of("$T.class", type(operand)))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.text(values, $L, $L)", conditions, Literals.string(separator), types);
    }

    private static ClassName type(OperatorPlan.Operand operand) {
        return ClassName.bestGuess(operand.type());
    }
}

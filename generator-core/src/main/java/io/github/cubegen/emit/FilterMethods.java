package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.FilterPlan;
import io.github.cubegen.plan.OperandType;
import io.github.cubegen.plan.OperatorPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods with which the builder of a filter takes conditions. */
final class FilterMethods {
    private static final String FIELD = "field";

    private final ClassName conditions;
    private final ClassName builder;
    private final AdditionalPlan additional;

    FilterMethods(RuntimeTypes runtime, ClassName builder, AdditionalPlan additional) {
        this.conditions = runtime.conditions();
        this.builder = builder;
        this.additional = additional;
    }

    List<MethodSpec> of(FilterPlan plan) {
        List<MethodSpec> methods = new ArrayList<>();
        for (OperatorPlan operator : plan.operators()) {
            operator.types().forEach(type -> methods.add(method(operator, type)));
        }
        return methods;
    }

    private MethodSpec method(OperatorPlan operator, OperandType type) {
        boolean one = type.shape() == OperandType.Shape.ONE;
        String name = one ? "value" : "values";
        return MethodSpec.methodBuilder(operator.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(operator.doc(), "")
                        .param(FIELD, "the field")
                        .param(name, one ? "the value" : "the values, at least one")
                        .returns("this builder")
                        .throwing(ClassName.get(IllegalArgumentException.class), "if no condition can be made of that")
                        .build())
                .returns(builder)
                .addParameter(String.class, FIELD)
                .addParameter(typeName(type), name)
                .addStatement(
                        "return $N($T.key($L, $N, $L),$W$L)",
                        additional.putName(),
                        conditions,
                        Literals.string(operator.before()),
                        FIELD,
                        Literals.string(operator.after()),
                        text(operator, name))
                .build();
    }

    private static TypeName typeName(OperandType type) {
        TypeName value = type.value().equals("boolean") ? TypeName.BOOLEAN : ClassName.bestGuess(type.value());
        return switch (type.shape()) {
            case ONE -> value;
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), value);
            case LIST_OF_SUBTYPES ->
                ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(value));
        };
    }

    private CodeBlock text(OperatorPlan operator, String name) {
        String separator = operator.separator();
        if (separator == null) {
            return CodeBlock.of("$T.text($N)", conditions, name);
        }
        CodeBlock types = operator.operands().stream()
                .map(operand -> CodeBlock.of("$T.class", ClassName.bestGuess(operand.type())))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.text($N, $L, $L)", conditions, name, Literals.string(separator), types);
    }
}

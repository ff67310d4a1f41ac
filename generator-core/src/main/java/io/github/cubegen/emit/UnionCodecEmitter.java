package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.JsonShape;
import io.github.cubegen.plan.ObjectFormsPlan;
import io.github.cubegen.plan.UnionPlan;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import io.github.cubegen.plan.VariantPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class that reads and writes a union. It is a class of its own, because an interface can't hide a nested one. */
final class UnionCodecEmitter {
    /** The compiler takes a level of its stack for each {@code else}; after so many, the next begins anew. */
    private static final int MAX_ELSE = 100;

    private final EmitContext context;

    UnionCodecEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(UnionPlan plan) {
        ClassName union = Types.className(plan.name());
        ClassName codec = Types.className(plan.codec());
        ObjectFormsPlan objects = plan.objects();
        TypeSpec.Builder type = Generated.codecClass(context.runtime(), codec, union)
                .addJavadoc(Javadoc.of("Tells the forms of {@link " + union.simpleName() + "} apart.")
                        .build())
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(suppressions(plan)))
                .addMethod(Generated.codecRead(context.runtime(), union, read(plan, union)));
        if (objects != null) {
            ObjectFormsCode code = new ObjectFormsCode(context.runtime());
            type.addField(code.field(objects)).addMethod(code.method(union, object(plan, union)));
        }
        return SourceFile.of(
                codec.packageName(),
                type.addMethod(Generated.codecWrite(context.runtime(), union, write(plan, union)))
                        .build());
    }

    private List<AnnotationSpec> suppressions(UnionPlan plan) {
        Stream<Value> named = Stream.concat(
                plan.variants().stream().map(VariantPlan::value),
                Stream.of(Value.of(new ValueType.Generated(plan.name()))));
        return context.deprecations().suppression(plan.variants().stream().map(VariantPlan::doc), named);
    }

    private CodeBlock read(UnionPlan plan, ClassName union) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (in.shape()) {\n$>");
        for (VariantPlan variant : plan.variants()) {
            String shapes = variant.shapes().stream()
                    .filter(shape -> plan.objects() == null || shape != JsonShape.OBJECT)
                    .filter(shape -> shape != JsonShape.INTEGER)
                    .map(JsonShape::name)
                    .collect(Collectors.joining(", "));
            if (!shapes.isEmpty()) {
                body.add("case $L -> $L", shapes, scalar(plan, variant, unknown(plan, union)));
            }
        }
        if (plan.objects() != null) {
            body.add("case $L -> $L;\n", JsonShape.OBJECT, ObjectFormsCode.CALL);
        }
        return body.add("default -> $L;\n$<};\n", unknown(plan, union)).build();
    }

    /** What is no object; a value that has the right shape but is beyond the type is of no described form. */
    private CodeBlock scalar(UnionPlan plan, VariantPlan variant, CodeBlock unknown) {
        ValueType type = variant.value().type();
        if (!variant.wrapper() || !mayNotFit(type)) {
            return CodeBlock.of("$L;\n", value(variant));
        }
        return CodeBlock.builder()
                .add("{\n$>")
                .add(whole(plan, variant))
                .addStatement(
                        "$T value = in.readIfFits($L)",
                        context.types().boxed(type),
                        context.json().codec(type))
                .addStatement("yield value == null$W? $L$W: $L", unknown, wrapped(variant, CodeBlock.of("value")))
                .add("$<}\n")
                .build();
    }

    /** {@return what takes a number without a fraction, where that is a form beside this one of numbers} */
    private CodeBlock whole(UnionPlan plan, VariantPlan numbers) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (VariantPlan variant : plan.variants()) {
            if (numbers.shapes().equals(List.of(JsonShape.NUMBER))
                    && variant.shapes().equals(List.of(JsonShape.INTEGER))) {
                ValueType type = variant.value().type();
                body.addStatement(
                                "$T whole = in.readIfFits($L)",
                                context.types().boxed(type),
                                context.json().codec(type))
                        .beginControlFlow("if (whole != null)")
                        .addStatement("yield $L", wrapped(variant, CodeBlock.of("whole")))
                        .endControlFlow();
            }
        }
        return body.build();
    }

    private boolean mayNotFit(ValueType type) {
        return type instanceof ValueType.Scalar scalar
                ? switch (scalar.kind()) {
                    case STRING, BOOLEAN, JSON -> false;
                    default -> true;
                }
                : context.isEnum(type);
    }

    private CodeBlock object(UnionPlan plan, ClassName union) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (int i = 0; i < plan.variants().size(); i++) {
            VariantPlan variant = plan.variants().get(i);
            if (variant.shapes().contains(JsonShape.OBJECT)) {
                body.add("case $L -> $L;\n", i, value(variant));
            }
        }
        return body.add("default -> $L;\n", unknown(plan, union)).build();
    }

    private CodeBlock value(VariantPlan variant) {
        CodeBlock value = context.json().read(variant.value().type());
        return variant.wrapper() ? wrapped(variant, value) : value;
    }

    private static CodeBlock unknown(UnionPlan plan, ClassName union) {
        return CodeBlock.of("new $T(in.readValue())", union.nestedClass(plan.unknownName()));
    }

    private static CodeBlock wrapped(VariantPlan variant, CodeBlock value) {
        return CodeBlock.of("new $T($L)", Types.className(variant.type()), value);
    }

    private CodeBlock write(UnionPlan plan, ClassName union) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (int i = 0; i < plan.variants().size(); i++) {
            VariantPlan variant = plan.variants().get(i);
            CodeBlock codec = context.json().codec(variant.value().type());
            body.add("if (value instanceof $T v) {\n$>", Types.className(variant.type()));
            body.addStatement("out.write($L, $L)", codec, variant.wrapper() ? "v.value()" : "v");
            body.add("$<}$L", (i + 1) % MAX_ELSE == 0 ? "\n" : " else ");
        }
        return body.beginControlFlow("if (value instanceof $T v)", union.nestedClass(plan.unknownName()))
                .addStatement("out.value(v.value())")
                .endControlFlow()
                .build();
    }
}

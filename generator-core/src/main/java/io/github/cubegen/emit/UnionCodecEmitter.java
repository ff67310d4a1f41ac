package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.cubegen.plan.JsonShape;
import io.github.cubegen.plan.UnionPlan;
import io.github.cubegen.plan.ValueType;
import io.github.cubegen.plan.VariantPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class that reads and writes a union. It is a class of its own, because an interface can't hide a nested one. */
final class UnionCodecEmitter {
    private final EmitContext context;

    UnionCodecEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(UnionPlan plan) {
        ClassName union = Types.className(plan.name());
        ClassName codec = Types.className(plan.codec());
        return SourceFile.of(
                codec.packageName(),
                Generated.codecClass(context.runtime(), codec, union)
                        .addJavadoc(Javadoc.of("Tells the forms of {@link " + union.simpleName() + "} apart.")
                                .build())
                        .addAnnotation(Generated.by(this))
                        .addAnnotation(Deprecations.uncommented(suppressions(plan)))
                        .addMethod(Generated.readMethod(context.runtime(), union, read(plan, union)))
                        .addMethod(Generated.writeMethod(context.runtime(), union, write(plan, union)))
                        .build());
    }

    private List<AnnotationSpec> suppressions(UnionPlan plan) {
        Stream<ValueType> named = Stream.concat(
                plan.variants().stream().map(variant -> variant.value().type()),
                Stream.of(new ValueType.Generated(plan.name())));
        return context.deprecations().suppressionForTypes(named);
    }

    private CodeBlock read(UnionPlan plan, ClassName union) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (in.shape()) {\n$>");
        for (VariantPlan variant : plan.variants()) {
            String shapes = variant.shapes().stream().map(JsonShape::name).collect(Collectors.joining(", "));
            CodeBlock value = context.json().read(variant.value().type());
            body.add("case $L -> $L;\n", shapes, variant.wrapper() ? wrapped(variant, value) : value);
        }
        return body.add("default -> new $T(in.readValue());\n$<};\n", union.nestedClass(plan.unknownName()))
                .build();
    }

    private static CodeBlock wrapped(VariantPlan variant, CodeBlock value) {
        return CodeBlock.of("new $T($L)", Types.className(variant.type()), value);
    }

    private CodeBlock write(UnionPlan plan, ClassName union) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (VariantPlan variant : plan.variants()) {
            CodeBlock codec = context.json().codec(variant.value().type());
            body.add("if (value instanceof $T v) {\n$>", Types.className(variant.type()));
            body.addStatement("out.write($L, $L)", codec, variant.wrapper() ? "v.value()" : "v");
            body.add("$<} else ");
        }
        return body.beginControlFlow("if (value instanceof $T v)", union.nestedClass(plan.unknownName()))
                .addStatement("out.value(v.value())")
                .endControlFlow()
                .build();
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.RecordPlan;
import javax.lang.model.element.Modifier;

/** Writes the nested class that reads a model from JSON and writes it back. */
final class RecordCodecEmitter {
    private final EmitContext context;
    private final RecordPlan plan;
    private final ClassName name;

    RecordCodecEmitter(EmitContext context, RecordPlan plan) {
        this.context = context;
        this.plan = plan;
        this.name = Types.className(plan.name());
    }

    TypeSpec type() {
        return Generated.codecClass(context.runtime(), name.nestedClass(CommonNames.CODEC), name)
                .addAnnotation(Deprecations.UNCOMMENTED)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addMethod(Generated.readMethod(context.runtime(), name, read()))
                .addMethod(Generated.writeMethod(context.runtime(), name, write()))
                .build();
    }

    private CodeBlock read() {
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$1T b = new $1T()", name.nestedClass(CommonNames.BUILDER))
                .addStatement("in.beginObject()")
                .beginControlFlow("for (String name = in.nextName(); name != null; name = in.nextName())")
                .beginControlFlow("switch (name)");
        for (ComponentPlan component : plan.components()) {
            body.add("case $L ->$W$L;\n", Literals.string(component.wireName()), read(component));
        }
        AdditionalPlan additional = plan.additional();
        return body.add(
                        "default ->$Wb.$1N = in.readInto(b.$1N, name, $2L);\n",
                        additional.name(),
                        context.json().codec(additional.value()))
                .endControlFlow()
                .endControlFlow()
                .addStatement("return b.$N()", CommonNames.BUILD_METHOD)
                .build();
    }

    private CodeBlock read(ComponentPlan component) {
        return component.clearName() == null
                ? CodeBlock.of("b.$N = $L", component.name(), context.json().read(component))
                : CodeBlock.of(
                        "b = in.isNull() ? b.$N() : b.$N($L)",
                        component.clearName(),
                        component.name(),
                        context.json().read(component.value().type()));
    }

    private CodeBlock write() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("out.beginObject()");
        plan.components().forEach(component -> body.addStatement(context.json().write(component)));
        if (plan.nullsName() != null) {
            body.addStatement("out.nulls(value.$N)", plan.nullsName());
        }
        AdditionalPlan additional = plan.additional();
        return body.addStatement(
                        "out.properties(value.$N, $L)",
                        additional.name(),
                        context.json().codec(additional.value()))
                .addStatement("out.endObject()")
                .build();
    }
}

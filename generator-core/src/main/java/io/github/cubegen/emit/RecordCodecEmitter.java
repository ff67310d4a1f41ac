package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.RecordPlan;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Writes the members of a model that read it from JSON and write it back. */
final class RecordCodecEmitter {
    /** A method must have less than 64 KiB of byte code (JVMS 4.7.3); a property takes up to some 90. */
    private static final int MAX_CASES = 300;

    private static final String READ_MORE = "readMore";

    private final EmitContext context;
    private final RecordPlan plan;
    private final ClassName name;
    private final ClassName builder;

    RecordCodecEmitter(EmitContext context, RecordPlan plan) {
        this.context = context;
        this.plan = plan;
        this.name = Types.className(plan.name());
        this.builder = name.nestedClass(CommonNames.BUILDER);
    }

    void addTo(TypeSpec.Builder type) {
        type.addField(Generated.codecField(
                        context.runtime(),
                        name,
                        CodeBlock.of(
                                "$T.of($Z$L,$W$T::$L,$W$T::$L)",
                                context.runtime().jsonCodec(),
                                Literals.string(name.simpleName()),
                                name,
                                Generated.READ,
                                name,
                                Generated.WRITE)))
                .addMethod(Generated.readMethod(context.runtime(), name, read())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .build());
        for (int part = 1; part < parts(); part++) {
            type.addMethod(readMore(part));
        }
        type.addMethod(Generated.writeMethod(context.runtime(), name, write())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .build());
    }

    private int parts() {
        return Math.max(1, (plan.components().size() + MAX_CASES - 1) / MAX_CASES);
    }

    /** Reads a property that is none of the parts before. */
    private MethodSpec readMore(int part) {
        return MethodSpec.methodBuilder(READ_MORE + part)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(builder, "b")
                .addParameter(String.class, "name")
                .addParameter(context.runtime().jsonReader(), "in")
                .addException(IOException.class)
                .addCode(cases(part))
                .build();
    }

    private CodeBlock read() {
        return CodeBlock.builder()
                .addStatement("$1T b = new $1T()", builder)
                .addStatement("in.beginObject()")
                .beginControlFlow("for (String name = in.nextName(); name != null; name = in.nextName())")
                .add(cases(0))
                .endControlFlow()
                .addStatement("return b.$N()", CommonNames.BUILD_METHOD)
                .build();
    }

    private CodeBlock cases(int part) {
        if (plan.components().isEmpty()) {
            return CodeBlock.builder().addStatement(readOther()).build();
        }
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (name)");
        int end = Math.min(plan.components().size(), (part + 1) * MAX_CASES);
        for (ComponentPlan component : plan.components().subList(part * MAX_CASES, end)) {
            body.add("case $L ->$W$L;\n", Literals.string(component.wireName()), read(component));
        }
        if (part + 1 < parts()) {
            return body.add("default -> $L(b, name, in);\n", READ_MORE + (part + 1))
                    .endControlFlow()
                    .build();
        }
        return body.add("default ->$W$L;\n", readOther()).endControlFlow().build();
    }

    private CodeBlock readOther() {
        AdditionalPlan additional = plan.additional();
        return CodeBlock.of(
                "b.$1N = in.readInto(b.$1N, name, $2L)",
                additional.name(),
                context.json().codec(additional.value()));
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

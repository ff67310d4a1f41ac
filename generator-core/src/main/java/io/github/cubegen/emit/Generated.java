package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Members that several kinds of generated types have. */
final class Generated {
    /** The method that reads a value. */
    static final String READ = "read";

    /** The method that writes a value. */
    static final String WRITE = "write";

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    /**
     * The comment of a canonical constructor. The documentation leaves it out: callers use the builder, because a new
     * property is a new parameter here. JDK 17 asks for each {@code @param} again, unless the comment is said to inherit.
     */
    static final CodeBlock COMPACT_CONSTRUCTOR = CodeBlock.of("Copies the values.\n\n@hidden {@inheritDoc}\n");

    private static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(Override.class).build();

    private Generated() {}

    /** {@return the annotation that leads from a generated type to the class that wrote it} */
    static AnnotationSpec by(Object emitter) {
        return AnnotationSpec.builder(GENERATED)
                .addMember("value", Literals.string(emitter.getClass().getName()))
                .build();
    }

    static MethodSpec codecMethod(RuntimeTypes runtime, ClassName type, CodeBlock instance) {
        return MethodSpec.methodBuilder(CommonNames.CODEC_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("{@return how this type is read from and written to JSON}")
                        .build())
                .returns(ParameterizedTypeName.get(runtime.jsonCodec(), type))
                .addStatement("return $L", instance)
                .build();
    }

    /** {@return the constant that holds the codec of a type that reads and writes itself} */
    static FieldSpec codecField(RuntimeTypes runtime, ClassName type, CodeBlock codec) {
        return FieldSpec.builder(ParameterizedTypeName.get(runtime.jsonCodec(), type), CommonNames.CODEC)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(codec)
                .build();
    }

    static TypeSpec.Builder codecClass(RuntimeTypes runtime, ClassName codec, ClassName type) {
        return TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(runtime.jsonCodec(), type))
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build());
    }

    /** {@return the method of a codec class that reads a value} */
    static MethodSpec codecRead(RuntimeTypes runtime, TypeName type, CodeBlock body) {
        return readMethod(runtime, type, body)
                .addAnnotation(OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    /** {@return the method of a codec class that writes a value} */
    static MethodSpec codecWrite(RuntimeTypes runtime, TypeName type, CodeBlock body) {
        return writeMethod(runtime, type, body)
                .addAnnotation(OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    static MethodSpec.Builder readMethod(RuntimeTypes runtime, TypeName type, CodeBlock body) {
        return MethodSpec.methodBuilder(READ)
                .returns(type)
                .addParameter(runtime.jsonReader(), "in")
                .addException(IOException.class)
                .addCode(body);
    }

    static MethodSpec.Builder writeMethod(RuntimeTypes runtime, TypeName type, CodeBlock body) {
        return MethodSpec.methodBuilder(WRITE)
                .addParameter(runtime.jsonWriter(), "out")
                .addParameter(type, "value")
                .addException(IOException.class)
                .addCode(body);
    }
}

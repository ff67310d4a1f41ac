package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.HeadersPlan;
import io.github.cubegen.plan.HeadersPlan.Accessor;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.ValueType;
import java.net.http.HttpHeaders;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class that reads the headers of answers in the types of the description. */
final class HeadersEmitter {
    /** What stands in a header as it stands in JSON, and not as the text within quotes. */
    private static final Set<ScalarKind> BARE = EnumSet.of(
            ScalarKind.BOOLEAN,
            ScalarKind.INT,
            ScalarKind.LONG,
            ScalarKind.FLOAT,
            ScalarKind.DOUBLE,
            ScalarKind.BIG_INTEGER,
            ScalarKind.BIG_DECIMAL,
            ScalarKind.UNIX_TIME,
            ScalarKind.JSON);

    private final EmitContext context;

    HeadersEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(HeadersPlan plan) {
        ClassName name = Types.className(plan.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of("The headers of answers, in the types of the description.")
                        .and("The headers of a success are those of its {@code ApiResponse}, those of a failure are"
                                + " those of its {@code ApiException}.")
                        .build())
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.UNCOMMENTED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        plan.headers().forEach(header -> type.addMethod(method(header)));
        return SourceFile.of(name.packageName(), type.build());
    }

    private MethodSpec method(Accessor header) {
        return MethodSpec.methodBuilder(header.method())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of(header.doc(), "A header.")
                        .param("headers", "the headers of an answer")
                        .returns("its value; null if the answer does not have it")
                        .throwing(ClassName.get(IllegalArgumentException.class), "if it is not as the description says")
                        .build())
                .returns(Types.nullable(context.types().boxed(header.type())))
                .addParameter(HttpHeaders.class, "headers")
                .addStatement("return $L", read(header))
                .build();
    }

    private CodeBlock read(Accessor header) {
        CodeBlock name = Literals.string(header.wireName());
        if (header.type() instanceof ValueType.ListOf list) {
            return CodeBlock.of(
                    "$T.$L(headers, $L, $L)",
                    context.runtime().headerValues(),
                    isBare(list.element().type()) ? "bareItems" : "items",
                    name,
                    context.json().codec(list.element()));
        }
        return CodeBlock.of(
                "$T.$L(headers, $L, $L)",
                context.runtime().headerValues(),
                isBare(header.type()) ? "bare" : "text",
                name,
                context.json().codec(header.type()));
    }

    private static boolean isBare(ValueType type) {
        return type instanceof ValueType.Scalar scalar && BARE.contains(scalar.kind());
    }
}

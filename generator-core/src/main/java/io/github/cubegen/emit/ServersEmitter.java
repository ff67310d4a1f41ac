package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.ConstantPlan;
import io.github.cubegen.plan.ServersPlan;
import io.github.cubegen.plan.ServersPlan.Address;
import io.github.cubegen.plan.ServersPlan.Choice;
import io.github.cubegen.plan.ServersPlan.Variable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of the servers among which a user of the client can choose. */
final class ServersEmitter {
    private static final TypeName STRING = ClassName.get(String.class);
    private static final String HOST = "host";

    private final EmitContext context;

    ServersEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(ServersPlan plan) {
        ClassName name = Types.className(plan.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of("The servers of the description.").build())
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.UNCOMMENTED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        plan.servers().forEach(server -> type.addMethods(methods(server, name)));
        plan.choices().forEach(choice -> type.addType(choice(choice)));
        return SourceFile.of(name.packageName(), type.build());
    }

    private List<MethodSpec> methods(Address server, ClassName around) {
        List<MethodSpec> methods = new ArrayList<>();
        if (server.hasDefaults()) {
            methods.add(withDefaults(server, around));
        }
        methods.add(full(server, around));
        return methods;
    }

    private MethodSpec withDefaults(Address server, ClassName around) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (server.relative()) {
            arguments.add(CodeBlock.of(HOST));
        }
        for (Variable variable : server.variables()) {
            String value = String.valueOf(variable.defaultValue());
            arguments.add(
                    variable.choice() == null
                            ? Literals.string(value)
                            : CodeBlock.of("$T.$N", around.nestedClass(variable.choice()), value));
        }
        return start(server, Javadoc.of(server.doc(), "A server."))
                .addStatement("return $N($L)", server.method(), CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec full(Address server, ClassName around) {
        Javadoc javadoc = Javadoc.of(server.doc(), "A server.");
        CodeBlock.Builder made = CodeBlock.builder()
                .add("return $T.of($L)$>$>", context.runtime().serverTemplate(), Literals.string(server.template()));
        if (server.relative()) {
            made.add(".on($N)", HOST);
        }
        for (Variable variable : server.variables()) {
            javadoc.param(variable.argument(), variable.doc(), "a variable");
            made.add(
                    "\n.with($L, $N$L)",
                    Literals.string(variable.wireName()),
                    variable.argument(),
                    variable.choice() == null ? "" : ".value()");
        }
        MethodSpec.Builder method = start(server, javadoc);
        for (Variable variable : server.variables()) {
            method.addParameter(
                    variable.choice() == null ? STRING : around.nestedClass(variable.choice()), variable.argument());
        }
        return server.variables().isEmpty() && !server.relative()
                ? method.addStatement("return $T.create($L)", URI.class, Literals.string(server.template()))
                        .build()
                : method.addStatement(made.add(server.variables().isEmpty() ? ".toUri()" : "\n.toUri()")
                                .add("$<$<")
                                .build())
                        .build();
    }

    private static MethodSpec.Builder start(Address server, Javadoc javadoc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(server.method())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(URI.class);
        if (server.relative()) {
            method.addParameter(URI.class, HOST);
            javadoc.param(HOST, "where the API is: {@code https} and a host");
        }
        return method.addJavadoc(javadoc.returns("the address").build());
    }

    private static TypeSpec choice(Choice choice) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(choice.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(choice.doc(), "A value of a variable.").build())
                .addField(STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(STRING, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                Javadoc.of("{@return the text in the address}").build())
                        .returns(STRING)
                        .addStatement("return this.value")
                        .build());
        for (ConstantPlan constant : choice.values()) {
            CodeBlock value = Literals.string(constant.literal().toString());
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder(value)
                            .addJavadoc(Javadoc.of(constant.doc(), "A value.").build())
                            .build());
        }
        return type.build();
    }
}

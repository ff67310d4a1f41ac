package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/**
 * Writes what Java gives a record, into a class that has more components than a record can have: fields, accessors, {@code equals},
 * {@code hashCode}, {@code toString}, and a constructor, which takes the builder instead of the values.
 *
 * @param name the class
 * @param components what it holds
 * @param secrets the names of components that are not to be shown
 */
record DataClass(ClassName name, List<Component> components, Set<String> secrets) {
    private static final String SOURCE = CommonNames.BUILDER_METHOD;

    /**
     * One component.
     *
     * @param name field and accessor
     * @param type their type
     * @param javadoc the comment of the accessor
     * @param annotations of the accessor
     * @param value the expression that gets it from the field {@code builder.name}
     * @param copy the statement that makes the local variable {@code name} independent of what was given; may be empty
     */
    record Component(
            String name,
            TypeName type,
            CodeBlock javadoc,
            List<AnnotationSpec> annotations,
            CodeBlock value,
            CodeBlock copy) {
        Component {
            annotations = List.copyOf(annotations);
        }
    }

    /** {@return the field of the builder that holds a component} */
    static String source(String component) {
        return SOURCE + "." + component;
    }

    /** {@return the class with these members} */
    TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        for (Component component : components) {
            type.addField(FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        type.addMethod(constructor());
        components.forEach(component -> type.addMethod(accessor(component)));
        return type;
    }

    /**
     * {@return the methods that every object has}
     *
     * @param runtime where the runtime is
     */
    List<MethodSpec> objectMethods(RuntimeTypes runtime) {
        List<String> fields = components.stream().map(Component::name).toList();
        List<MethodSpec> equality = ContentEquality.methods(runtime, name, fields);
        return List.of(equality.get(0), equality.get(1), toStringMethod());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(name.nestedClass(CommonNames.BUILDER), SOURCE);
        for (Component component : components) {
            if (component.copy().isEmpty()) {
                constructor.addStatement("this.$N = $L", component.name(), component.value());
            } else {
                constructor
                        .addStatement("$T $N = $L", component.type(), component.name(), component.value())
                        .addCode(component.copy())
                        .addStatement("this.$1N = $1N", component.name());
            }
        }
        return constructor.build();
    }

    private static MethodSpec accessor(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(component.javadoc())
                .addAnnotations(component.annotations())
                .returns(component.type())
                .addStatement("return $N", component.name())
                .build();
    }

    /** As a record shows itself. Statements, because a compiler goes into a long expression as deep as it is long. */
    private MethodSpec toStringMethod() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        "$1T text = new $1T($2S, $3S, $4S)", StringJoiner.class, ", ", name.simpleName() + "[", "]");
        for (Component component : components) {
            if (secrets.contains(component.name())) {
                method.addStatement("text.add($S)", component.name() + "=***");
            } else {
                method.addStatement("text.add($S + this.$N)", component.name() + "=", component.name());
            }
        }
        return method.addStatement("return text.toString()").build();
    }
}

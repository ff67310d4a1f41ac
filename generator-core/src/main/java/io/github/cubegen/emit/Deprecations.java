package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.Doc;
import io.github.cubegen.plan.TypePlan;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is deprecated, and which code has to name it all the same.
 *
 * @param types the deprecated types
 */
record Deprecations(Set<ClassRef> types) {
    private static final AnnotationSpec DEPRECATED =
            AnnotationSpec.builder(Deprecated.class).build();
    private static final AnnotationSpec SUPPRESSED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    /**
     * Says that private parts have no comments. JDK 18 and later know it; the parts that others can see are checked on
     * JDK 17 as well, which does not.
     */
    static final AnnotationSpec UNCOMMENTED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "doclint:missing")
            .build();

    private static final AnnotationSpec BOTH = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "doclint:missing")
            .build();

    static Deprecations of(ClientPlan plan) {
        return new Deprecations(plan.types().stream()
                .filter(type -> type.doc().isDeprecated())
                .map(TypePlan::name)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** {@return the annotation of an element, if it has one} */
    static List<AnnotationSpec> annotation(Doc doc) {
        return doc.isDeprecated() ? List.of(DEPRECATED) : List.of();
    }

    /** {@return what keeps the compiler quiet in code that uses members with these comments and values of these types} */
    List<AnnotationSpec> suppression(Stream<Doc> used, Stream<Value> values) {
        return used.anyMatch(Doc::isDeprecated) ? List.of(SUPPRESSED) : suppressionFor(values);
    }

    /** {@return what keeps the compiler quiet in code that names these values, if one has a deprecated type} */
    List<AnnotationSpec> suppressionFor(Stream<Value> values) {
        return suppressionForTypes(values.map(Value::type));
    }

    List<AnnotationSpec> suppressionForTypes(Stream<ValueType> named) {
        return named.anyMatch(this::isDeprecated) ? List.of(SUPPRESSED) : List.of();
    }

    /** {@return the annotation of a type that has private parts without comments itself} */
    static AnnotationSpec uncommented(List<AnnotationSpec> suppression) {
        return suppression.isEmpty() ? UNCOMMENTED : BOTH;
    }

    private boolean isDeprecated(ValueType type) {
        if (type instanceof ValueType.Generated generated) {
            return types.contains(generated.name());
        } else if (type instanceof ValueType.ListOf list) {
            return isDeprecated(list.element().type());
        } else if (type instanceof ValueType.MapOf map) {
            return isDeprecated(map.value().type());
        }
        return type instanceof ValueType.Enveloped enveloped && isDeprecated(enveloped.inner());
    }
}

package io.github.cubegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.ParamsComponentPlan;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import java.util.List;
import java.util.Map;

/**
 * Planned values as Java types.
 *
 * @param runtime the types of the runtime
 */
record Types(RuntimeTypes runtime) {
    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    static ClassName className(ClassRef ref) {
        List<String> names = ref.names();
        return ClassName.get(
                ref.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
    }

    static TypeName nullable(TypeName type) {
        return type.box().annotated(NULLABLE);
    }

    TypeName component(ComponentPlan component) {
        TypeName type = boxed(component.value().type());
        return component.isPrimitive() ? type.unbox() : component.nullable() ? nullable(type) : type;
    }

    TypeName component(ParamsComponentPlan component) {
        TypeName type = boxed(component.value().type());
        return component.isPrimitive() ? type.unbox() : component.required() ? type : nullable(type);
    }

    /** {@return the type of a place that always has a value: primitive where there is such a type} */
    TypeName given(Value value) {
        return value.nullable() ? nullable(boxed(value.type())) : givenNotNull(value);
    }

    /** {@return the same, where null is said in another way or not at all} */
    TypeName givenNotNull(Value value) {
        TypeName type = boxed(value.type());
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** {@return the type as an argument of a generic type} */
    TypeName argument(Value value) {
        return value.nullable() ? nullable(boxed(value.type())) : boxed(value.type());
    }

    TypeName boxed(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar(scalar.kind());
        } else if (type instanceof ValueType.Generated generated) {
            return className(generated.name());
        } else if (type instanceof ValueType.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), argument(list.element()));
        } else if (type instanceof ValueType.MapOf map) {
            return map(map.value());
        } else if (type instanceof ValueType.Enveloped enveloped) {
            return boxed(enveloped.inner());
        } else if (type instanceof ValueType.Binary) {
            return runtime.binaryContent();
        } else if (type instanceof ValueType.Download) {
            return runtime.download();
        }
        throw new IllegalStateException("no Java type for " + type);
    }

    /** {@return a map from names to such values} */
    TypeName map(Value value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), argument(value));
    }

    private TypeName scalar(ScalarKind kind) {
        return switch (kind) {
            case JSON -> runtime.jsonValue();
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            default -> ClassName.get(kind.packageName(), kind.simpleName());
        };
    }
}

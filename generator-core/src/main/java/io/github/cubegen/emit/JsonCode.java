package io.github.cubegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;

/**
 * The expressions that read and write values. They name {@code in} for the reader and {@code out} for the writer.
 *
 * @param runtime the types of the runtime
 */
record JsonCode(RuntimeTypes runtime) {
    private static final ValueType STRING = new ValueType.Scalar(ScalarKind.STRING);

    /** {@return the codec of a value} */
    CodeBlock codec(Value value) {
        CodeBlock codec = codec(value.type());
        return value.nullable() ? CodeBlock.of("$T.nullable($L)", runtime.codecs(), codec) : codec;
    }

    /** {@return the codec of a value, where null is read and written otherwise} */
    CodeBlock codec(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return CodeBlock.of("$T.$L", runtime.codecs(), scalar.kind().codec());
        } else if (type instanceof ValueType.Generated generated) {
            return CodeBlock.of("$T.$N()", Types.className(generated.name()), CommonNames.CODEC_METHOD);
        } else if (type instanceof ValueType.ListOf list) {
            return CodeBlock.of("$T.list($L)", runtime.codecs(), codec(list.element()));
        } else if (type instanceof ValueType.MapOf map) {
            return CodeBlock.of("$T.map($L)", runtime.codecs(), codec(map.value()));
        } else if (type instanceof ValueType.Enveloped enveloped) {
            return CodeBlock.of(
                    "$T.envelope($L, $L)",
                    runtime.codecs(),
                    Literals.string(enveloped.property()),
                    codec(enveloped.inner()));
        }
        throw new IllegalStateException("no codec for " + type);
    }

    /** {@return what reads a value that is not null} */
    CodeBlock read(ValueType type) {
        return read(type, "");
    }

    /** {@return what reads a component; null counts as absent where it may be absent} */
    CodeBlock read(ComponentPlan component) {
        Value value = component.value();
        boolean keepsNull = isJson(value.type()) && !value.nullable();
        return read(value.type(), component.nullable() && !keepsNull ? "OrNull" : "");
    }

    private CodeBlock read(ValueType type, String orNull) {
        if (type instanceof ValueType.ListOf list) {
            return CodeBlock.of("in.readList$L($L)", orNull, codec(list.element()));
        } else if (type instanceof ValueType.MapOf map) {
            return CodeBlock.of("in.readMap$L($L)", orNull, codec(map.value()));
        } else if (isJson(type) && orNull.isEmpty()) {
            return CodeBlock.of("in.readValue()");
        }
        String method = method(type);
        return method.isEmpty()
                ? CodeBlock.of("in.read$L($L)", orNull, codec(type))
                : CodeBlock.of("in.read$L$L()", method, orNull);
    }

    /** {@return the call that writes a component of the record {@code value}} */
    CodeBlock write(ComponentPlan component) {
        CodeBlock name = Literals.string(component.wireName());
        ValueType type = component.value().type();
        if (component.required() && component.value().nullable()) {
            return CodeBlock.of("out.propertyOrNull($L,$Wvalue.$N,$W$L)", name, component.name(), codec(type));
        } else if (type instanceof ValueType.ListOf list) {
            return CodeBlock.of("out.list($L,$Wvalue.$N,$W$L)", name, component.name(), codec(list.element()));
        } else if (type instanceof ValueType.MapOf map) {
            return CodeBlock.of("out.map($L,$Wvalue.$N,$W$L)", name, component.name(), codec(map.value()));
        }
        return component.isPrimitive() || type.equals(STRING)
                ? CodeBlock.of("out.property($L, value.$N)", name, component.name())
                : CodeBlock.of("out.property($L,$Wvalue.$N,$W$L)", name, component.name(), codec(type));
    }

    private static boolean isJson(ValueType type) {
        return type.equals(Value.JSON.type());
    }

    /** {@return the name of the type in the reader's own methods; empty if it has none for it} */
    private static String method(ValueType type) {
        if (!(type instanceof ValueType.Scalar scalar)) {
            return "";
        }
        return switch (scalar.kind()) {
            case BOOLEAN -> "Boolean";
            case INT -> "Int";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case BIG_INTEGER -> "BigInteger";
            case BIG_DECIMAL -> "BigDecimal";
            case STRING -> "String";
            default -> "";
        };
    }
}

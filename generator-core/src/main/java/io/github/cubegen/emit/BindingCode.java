package io.github.cubegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.cubegen.plan.ArgumentPlan;
import io.github.cubegen.plan.Binding;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ParamIn;
import io.github.cubegen.plan.ParamStyle;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The calls that put the value of an argument into a request.
 *
 * @param runtime the types of the runtime
 * @param json the codecs of values
 * @param enums the generated enumerations, which the runtime writes as text without a codec
 */
record BindingCode(RuntimeTypes runtime, JsonCode json, Set<ClassRef> enums) {

    /** {@return the call, to be appended to a {@code Call}} */
    CodeBlock set(Binding binding, Value value, CodeBlock expression) {
        if (binding instanceof Binding.JsonBody body) {
            return CodeBlock.of(
                    ".$L($L, $L,$W$L)",
                    body.required() ? "json" : "optionalJson",
                    Literals.string(body.mediaType()),
                    body.required() ? json.codec(value) : json.codec(value.type()),
                    expression);
        } else if (binding instanceof Binding.TextBody body) {
            return CodeBlock.of(
                    ".body($T.text($L, $L))", runtime.requestBody(), Literals.string(body.mediaType()), expression);
        } else if (binding instanceof Binding.BinaryBody body) {
            return CodeBlock.of(
                    ".body($T.binary($L, $L))", runtime.requestBody(), Literals.string(body.mediaType()), expression);
        } else if (binding instanceof Binding.Server) {
            return CodeBlock.of(".server($L)", expression);
        } else if (binding instanceof Binding.JsonParam param) {
            String in = param.in().name().toLowerCase(Locale.ROOT);
            CodeBlock name = Literals.string(param.wireName());
            return CodeBlock.of(".$LJson($L, $L,$W$L)", in, name, expression, json.codec(value.type()));
        } else if (binding instanceof Binding.Param param) {
            String in = param.in().name().toLowerCase(Locale.ROOT);
            return CodeBlock.of(
                    ".$L($L,$W$L$L$L)",
                    isReserved(param) ? "queryReserved" : in,
                    Literals.string(param.wireName()),
                    checked(param, value.type(), expression),
                    needsCodec(value.type()) ? CodeBlock.of(", $L", json.codec(value.type())) : "",
                    style(param, value.type()));
        }
        throw new IllegalStateException("no place for " + binding);
    }

    /** {@return the value of a required argument; one that would silently be left out if it were null is refused} */
    CodeBlock required(ArgumentPlan argument) {
        boolean refusedByRuntime = argument.binding() instanceof Binding.Param param && param.in() == ParamIn.PATH;
        Value value = argument.value();
        return value.nullable() || value.isPrimitive() || refusedByRuntime
                ? CodeBlock.of("$N", argument.name())
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, argument.name(), argument.name());
    }

    /** {@code allowReserved} has a meaning in a query only (OpenAPI 3.1, Parameter Object). */
    private static boolean isReserved(Binding.Param param) {
        return param.allowReserved() && param.in() == ParamIn.QUERY;
    }

    private CodeBlock checked(Binding.Param param, ValueType type, CodeBlock expression) {
        return param.needsItem() && (type instanceof ValueType.ListOf || type instanceof ValueType.MapOf)
                ? CodeBlock.of("$T.items($L, $L)", runtime.required(), expression, Literals.string(param.wireName()))
                : expression;
    }

    /** {@return the arguments that say the style; none where the runtime's default says the same} */
    private CodeBlock style(Binding.Param param, ValueType type) {
        boolean oneText = isOneText(type);
        boolean shorter = !needsCodec(type) && !isReserved(param);
        return switch (param.in()) {
            case PATH ->
                shorter && param.style() == ParamStyle.SIMPLE && (oneText || !param.explode())
                        ? CodeBlock.of("")
                        : styleAndExplode(param);
            case QUERY ->
                shorter && param.style() == ParamStyle.FORM && (oneText || param.explode())
                        ? CodeBlock.of("")
                        : styleAndExplode(param);
            case HEADER -> shorter && (oneText || !param.explode()) ? CodeBlock.of("") : explode(param);
            case COOKIE -> shorter && (oneText || param.explode()) ? CodeBlock.of("") : explode(param);
        };
    }

    private CodeBlock styleAndExplode(Binding.Param param) {
        return CodeBlock.of(", $T.$L, $L", runtime.style(), param.style(), param.explode());
    }

    private static CodeBlock explode(Binding.Param param) {
        return CodeBlock.of(", $L", param.explode());
    }

    boolean isOneText(ValueType type) {
        if (type instanceof ValueType.Generated generated) {
            return enums.contains(generated.name());
        }
        return type instanceof ValueType.Scalar scalar && scalar.kind() != ScalarKind.JSON;
    }

    /** {@return whether the runtime can't write the value as text by itself: it has parts that only its codec knows} */
    boolean needsCodec(ValueType type) {
        if (type instanceof ValueType.Generated generated) {
            return !enums.contains(generated.name());
        } else if (type instanceof ValueType.ListOf list) {
            return needsCodec(list.element().type());
        } else if (type instanceof ValueType.MapOf map) {
            return needsCodec(map.value().type());
        }
        return type instanceof ValueType.Enveloped;
    }
}

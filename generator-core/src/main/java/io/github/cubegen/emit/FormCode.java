package io.github.cubegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.cubegen.plan.FormField;
import io.github.cubegen.plan.FormPlan;
import io.github.cubegen.plan.ParamStyle;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import java.util.Collection;

/**
 * The calls that make a form out of the values of arguments.
 *
 * @param runtime the types of the runtime
 * @param json the codecs of values
 * @param bindings knows which values are text
 */
record FormCode(RuntimeTypes runtime, JsonCode json, BindingCode bindings) {

    /** {@return the call that makes the form the body, to be appended to a {@code Call}} */
    CodeBlock body(FormPlan form, Collection<CodeBlock> fields) {
        CodeBlock.Builder body = form.isMultipart()
                ? CodeBlock.builder().add(".body(new $T($L)", runtime.multipart(), Literals.string(form.mediaType()))
                : CodeBlock.builder().add(".body(new $T()", runtime.formFields());
        fields.forEach(field -> body.add("$>$>\n$L$<$<", field));
        return body.add("$>$>\n.toBody())$<$<").build();
    }

    /** {@return the call, to be appended to a form} */
    CodeBlock field(FormField field, Value value, CodeBlock expression) {
        CodeBlock name = Literals.string(field.wireName());
        if (field instanceof FormField.FilePart file) {
            String method = value.type() instanceof ValueType.ListOf ? "files" : "file";
            return CodeBlock.of(".$L($L, $L, $L)", method, name, expression, Literals.string(file.mediaType()));
        } else if (field instanceof FormField.Json part) {
            return CodeBlock.of(
                    ".json($L, $L, $L, $L)",
                    name,
                    expression,
                    json.codec(value.type()),
                    Literals.string(part.mediaType()));
        } else if (field.wireName().isEmpty()) {
            return CodeBlock.of(".fields($L)", expression);
        } else if (field instanceof FormField.TextPart part) {
            String mediaType = part.mediaType();
            return CodeBlock.of(
                    ".text($L, $L$L)",
                    name,
                    expression,
                    mediaType == null ? "" : CodeBlock.of(", $L", Literals.string(mediaType)));
        } else if (field instanceof FormField.Styled styled) {
            boolean plain = bindings.isOneText(value.type()) || (styled.style() == ParamStyle.FORM && styled.explode());
            return CodeBlock.of(
                    ".field($L, $L$L$L)",
                    name,
                    expression,
                    bindings.needsCodec(value.type()) ? CodeBlock.of(", $L", json.codec(value.type())) : "",
                    plain && !bindings.needsCodec(value.type())
                            ? ""
                            : CodeBlock.of(", $T.$L, $L", runtime.style(), styled.style(), styled.explode()));
        }
        throw new IllegalStateException("no place for " + field);
    }
}

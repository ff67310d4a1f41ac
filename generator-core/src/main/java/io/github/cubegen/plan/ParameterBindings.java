package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.Schema;

/** Decides how the value of a parameter is written; what no style can write is JSON, and the user is told. */
final class ParameterBindings {
    private final ApiModel model;
    private final StyledParts parts;
    private final Diagnostics diagnostics;

    ParameterBindings(ApiModel model, StyledParts parts, Diagnostics diagnostics) {
        this.model = model;
        this.parts = parts;
        this.diagnostics = diagnostics;
    }

    Binding of(Parameter parameter) {
        ParamIn in = ParamIn.valueOf(parameter.in().name());
        String mediaType = parameter.mediaType();
        if (mediaType != null) {
            if (isText(parameter)) {
                ParamStyle single =
                        ParamStyle.valueOf(parameter.in().defaultStyle().name());
                return new Binding.Param(in, parameter.name(), single, false, false, false);
            }
            return new Binding.JsonParam(in, parameter.name());
        }
        ParamStyle style = ParamStyle.valueOf(parameter.style().name());
        if (!parts.canHold(style, parameter.schema())) {
            diagnostics.warning(
                    "nested-parameter",
                    parameter.pointer(),
                    "the style " + parameter.style().key()
                            + " has no notation for parts of parts; the parameter is written as JSON");
            return new Binding.JsonParam(in, parameter.name());
        }
        return new Binding.Param(
                in,
                parameter.name(),
                style,
                parameter.explode(),
                parameter.allowReserved(),
                needsItem(model.schema(parameter.schema().schema())));
    }

    /** {@return whether the caller hands over the text of a media type: only JSON is written here} */
    static boolean isText(Parameter parameter) {
        String mediaType = parameter.mediaType();
        return mediaType != null && !MediaTypes.isJson(mediaType);
    }

    private static boolean needsItem(Schema schema) {
        Integer minimum = null;
        if (schema instanceof Schema.ArraySchema array) {
            minimum = array.bounds().minItems();
        } else if (schema instanceof Schema.ObjectSchema object) {
            minimum = object.bounds().minProperties();
        }
        return minimum != null && minimum > 0;
    }
}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how the value of a parameter is written; what no style can write is JSON, and the user is told. */
final class ParameterBindings {
    private final ApiModel model;
    private final Forms forms;
    private final Diagnostics diagnostics;

    ParameterBindings(ApiModel model, Forms forms, Diagnostics diagnostics) {
        this.model = model;
        this.forms = forms;
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
        if (!canHold(style, parameter.schema(), new HashSet<>())) {
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

    /**
     * {@return whether a style has a notation for the values of a schema: a list or an object of single values, and for deep
     * objects also objects and lists in objects}
     *
     * @param around the schemas that this one is part of: what contains itself has no end of parts
     */
    private boolean canHold(ParamStyle style, @Nullable SchemaUse use, Set<Object> around) {
        Form form = use == null ? null : forms.of(use);
        if (use == null || form == null || form instanceof Form.Plain || form instanceof Form.Enumeration) {
            return true;
        }
        if (!around.add(use.schema())) {
            return false;
        }
        boolean fits = partsFit(style, form, use, around);
        around.remove(use.schema());
        return fits;
    }

    private boolean partsFit(ParamStyle style, Form form, SchemaUse use, Set<Object> around) {
        if (form instanceof Form.Listing listing) {
            return isSingle(listing.items());
        } else if (form instanceof Form.Mapping mapping) {
            return memberFits(style, mapping.values(), around);
        } else if (form instanceof Form.Envelope envelope) {
            return memberFits(style, envelope.property().schema(), around);
        } else if (form instanceof Form.Union union) {
            return union.variants().stream().allMatch(variant -> canHold(style, variant.use(), around));
        }
        return !(model.schema(use.schema()) instanceof Schema.ObjectSchema object)
                || (object.properties().stream().allMatch(property -> memberFits(style, property.schema(), around))
                        && (!(object.additional() instanceof AdditionalProperties.Typed typed)
                                || memberFits(style, typed.schema(), around)));
    }

    private boolean memberFits(ParamStyle style, @Nullable SchemaUse member, Set<Object> around) {
        return style == ParamStyle.DEEP_OBJECT ? canHold(style, member, around) : isSingle(member);
    }

    /** {@return whether every value is one text; of anything and nothing described, the caller has to know} */
    private boolean isSingle(@Nullable SchemaUse use) {
        Form form = use == null ? null : forms.of(use);
        return form == null
                || form instanceof Form.Plain
                || form instanceof Form.Enumeration
                || (form instanceof Form.Union union
                        && union.variants().stream().allMatch(variant -> isSingle(variant.use())));
    }
}

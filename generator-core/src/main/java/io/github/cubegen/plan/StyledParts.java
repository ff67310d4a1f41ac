package io.github.cubegen.plan;

import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which values a style has a notation for: a list or an object of single values, and for deep objects also lists and objects
 * within them.
 */
record StyledParts(ApiModel model, Forms forms) {

    /** {@return whether a style has a notation for all that a schema allows} */
    boolean canHold(ParamStyle style, @Nullable SchemaUse use) {
        return canHold(style, use, new HashSet<>());
    }

    /** With the schemas that this one is part of: what contains itself has no end of parts. */
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
            return memberFits(style, listing.items(), around);
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

package io.github.cubegen.plan;

import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.ScalarType;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaInfo;
import java.util.List;

/** What the variants of a union are called. */
final class VariantNames {
    /** Any number. */
    static final String NUMBER = "NumberValue";

    /** A number without a fraction, beside those with one. */
    static final String INTEGER = "IntegerValue";

    private VariantNames() {}

    /** {@return the text that names a variant: override aside, its title, its component, or its shape} */
    static String text(SchemaInfo info, Form form) {
        if (info.title() != null && !Words.of(info.title()).parts().isEmpty()) {
            return info.title();
        }
        return info.componentName() != null ? info.componentName() : byShape(form);
    }

    /** {@return the text that tells an inline variant from the others of its union: its constant, or its shape} */
    static String inline(Schema schema, Form form, ApiModel model) {
        if (form instanceof Form.Structure && schema instanceof Schema.ObjectSchema object) {
            for (Property property : object.properties()) {
                if (model.schema(property.schema().schema()) instanceof Schema.EnumSchema constant
                        && constant.type() == ScalarType.STRING
                        && constant.values().size() == 1) {
                    List<String> words = Words.of(
                                    constant.values().get(0).value().textValue())
                            .parts();
                    return words.isEmpty() ? byShape(form) : NameStyle.PASCAL.join(words);
                }
            }
        }
        return byShape(form);
    }

    /** {@return a name for any value of the kind} */
    static String byShape(Form form) {
        if (form instanceof Form.Listing) {
            return "ListValue";
        } else if (form instanceof Form.Mapping) {
            return "MapValue";
        } else if (form instanceof Form.Plain plain) {
            return byKind(plain.kind());
        } else if (form instanceof Form.Enumeration enumeration) {
            return byKind(enumeration.base());
        }
        return form instanceof Form.Union ? "UnionValue" : "ObjectValue";
    }

    /** {@return a name for any value of a scalar type} */
    static String byKind(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> "BooleanValue";
            case INT, INT_OR_TEXT, LONG, LONG_OR_TEXT, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL -> NUMBER;
            case UNIX_TIME, UNIX_TIME_OR_TEXT -> "TimeValue";
            case JSON -> "AnyValue";
            default -> "TextValue";
        };
    }
}

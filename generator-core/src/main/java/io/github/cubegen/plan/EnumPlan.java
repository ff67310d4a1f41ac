package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/**
 * An open enumeration: a record around the value on the wire, with constants and a nested Java enum {@code Known}.
 *
 * @param name its class
 * @param doc its documentation
 * @param base the type of the value: STRING, LONG or DOUBLE
 * @param constants the described values, without duplicates
 * @param unrecognizedName the constant of {@code Known} for any other value, usually {@code UNRECOGNIZED}
 * @param pointer the schema it comes from
 */
public record EnumPlan(
        ClassRef name,
        Doc doc,
        ScalarKind base,
        List<ConstantPlan> constants,
        String unrecognizedName,
        JsonPointer pointer)
        implements TypePlan {
    public EnumPlan {
        constants = List.copyOf(constants);
    }

    /** {@return the nested Java enum for {@code switch}} */
    public ClassRef known() {
        return name.nested(CommonNames.KNOWN);
    }
}

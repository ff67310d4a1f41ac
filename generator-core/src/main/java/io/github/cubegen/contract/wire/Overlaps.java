package io.github.cubegen.contract.wire;

import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.Schema.EnumSchema;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.SchemaUse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether values of one variant can be values of another one, too. With {@code oneOf} such values are refused.
 *
 * @param model of one version
 * @param types of the same version
 */
record Overlaps(ApiModel model, Types types) {

    /** {@return whether values of a variant, as those who know no other send them, can fit another variant} */
    boolean fits(SchemaUse variant, SchemaUse other) {
        return fits(model.schema(variant.schema()), model.schema(other.schema()));
    }

    private boolean fits(Schema variant, Schema other) {
        if (!share(variant, other)) {
            return false;
        }
        if (variant instanceof EnumSchema one && other instanceof EnumSchema two) {
            Set<String> common = new HashSet<>(EnumDiff.values(one));
            common.retainAll(EnumDiff.values(two));
            return !common.isEmpty();
        }
        if (variant instanceof EnumSchema values) {
            return EnumDiff.allowsSome(OwnLimits.of(model, other), values);
        }
        if (other instanceof EnumSchema values) {
            return EnumDiff.allowsSome(OwnLimits.of(model, variant), values);
        }
        if (isNumber(variant) && isNumber(other)) {
            return meet(variant, other);
        }
        return !(variant instanceof ObjectSchema one && other instanceof ObjectSchema two) || fits(one, two);
    }

    private static boolean isNumber(Schema schema) {
        return schema instanceof Schema.IntegerSchema || schema instanceof Schema.NumberSchema;
    }

    private boolean meet(Schema one, Schema other) {
        NumberBounds first = OwnLimits.of(model, one).numbers();
        NumberBounds second = OwnLimits.of(model, other).numbers();
        boolean whole = one instanceof Schema.IntegerSchema || other instanceof Schema.IntegerSchema;
        UnaryOperator<Limit> meaning = whole ? Limit::ofIntegers : UnaryOperator.identity();
        return meaning.apply(Limit.lowest(first)).meets(meaning.apply(Limit.highest(second)))
                && meaning.apply(Limit.lowest(second)).meets(meaning.apply(Limit.highest(first)));
    }

    private boolean share(Schema one, Schema other) {
        Set<Types.Type> common = EnumSet.copyOf(types.of(one.info().pointer()));
        common.retainAll(types.of(other.info().pointer()));
        return !common.isEmpty();
    }

    private boolean fits(ObjectSchema variant, ObjectSchema other) {
        Map<String, Property> own = new HashMap<>();
        variant.properties().forEach(property -> own.put(property.name(), property));
        Set<String> known = new HashSet<>();
        for (Property property : other.properties()) {
            known.add(property.name());
            Property same = own.get(property.name());
            boolean needed = property.required() || (same != null && same.required());
            if (needed && (same == null || isOther(same, property))) {
                return false;
            }
        }
        return !(other.additional() instanceof AdditionalProperties.Closed)
                || variant.properties().stream()
                        .filter(Property::required)
                        .allMatch(property -> known.contains(property.name()));
    }

    private boolean isOther(Property one, Property other) {
        Schema first = model.schema(one.schema().schema());
        Schema second = model.schema(other.schema().schema());
        boolean objects = first instanceof ObjectSchema && second instanceof ObjectSchema;
        return !objects && !fits(first, second);
    }
}

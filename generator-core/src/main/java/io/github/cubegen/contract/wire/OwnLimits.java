package io.github.cubegen.contract.wire;

import io.github.cubegen.model.ArrayBounds;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.ObjectBounds;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.StringBounds;
import java.util.EnumSet;
import java.util.Set;

/** The limits of a schema, whether it has them itself or beside what it is. */
final class OwnLimits {

    private OwnLimits() {}

    static Limits of(Schema schema) {
        if (schema instanceof Schema.StringSchema text) {
            return new Limits(NumberBounds.NONE, text.bounds(), ArrayBounds.NONE, ObjectBounds.NONE);
        } else if (schema instanceof Schema.IntegerSchema integer) {
            return new Limits(integer.bounds(), StringBounds.NONE, ArrayBounds.NONE, ObjectBounds.NONE);
        } else if (schema instanceof Schema.NumberSchema number) {
            return new Limits(number.bounds(), StringBounds.NONE, ArrayBounds.NONE, ObjectBounds.NONE);
        } else if (schema instanceof Schema.ArraySchema array) {
            return new Limits(NumberBounds.NONE, StringBounds.NONE, array.bounds(), ObjectBounds.NONE);
        } else if (schema instanceof Schema.ObjectSchema object) {
            return new Limits(NumberBounds.NONE, StringBounds.NONE, ArrayBounds.NONE, object.bounds());
        }
        return schema.info().limits();
    }

    /** {@return for each type of values the loosest limits of what allows them} */
    static Limits loosest(Set<Part> parts) {
        return new Limits(
                loosest(parts, Types.Type.INTEGER).numbers(),
                loosest(parts, Types.Type.STRING).texts(),
                loosest(parts, Types.Type.ARRAY).items(),
                loosest(parts, Types.Type.OBJECT).properties());
    }

    private static Limits loosest(Set<Part> parts, Types.Type type) {
        return parts.stream()
                .filter(part -> part.types().contains(type))
                .map(Part::limitsOfValues)
                .distinct()
                .reduce(JoinedLimits::either)
                .orElse(Limits.NONE);
    }

    /** {@return the types of values for which there are limits} */
    static Set<Types.Type> types(Limits limits) {
        Set<Types.Type> types = EnumSet.noneOf(Types.Type.class);
        if (!limits.numbers().equals(NumberBounds.NONE)) {
            types.add(Types.Type.INTEGER);
        }
        if (!limits.texts().equals(StringBounds.NONE)) {
            types.add(Types.Type.STRING);
        }
        if (!limits.items().equals(ArrayBounds.NONE)) {
            types.add(Types.Type.ARRAY);
        }
        if (!limits.properties().equals(ObjectBounds.NONE)) {
            types.add(Types.Type.OBJECT);
        }
        return types;
    }
}

package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The limits of a schema that the model keeps as it stands. */
record KeptBounds(Map<KeptBounds.Kind, BigDecimal> limits) {

    /** The limits there are; those of numbers are what a number may be, all others are counts. */
    enum Kind {
        MINIMUM("minimum", Types.Type.INTEGER),
        MAXIMUM("maximum", Types.Type.INTEGER),
        EXCLUSIVE_MINIMUM("exclusiveMinimum", Types.Type.INTEGER),
        EXCLUSIVE_MAXIMUM("exclusiveMaximum", Types.Type.INTEGER),
        MIN_LENGTH("minLength", Types.Type.STRING),
        MAX_LENGTH("maxLength", Types.Type.STRING),
        MIN_ITEMS("minItems", Types.Type.ARRAY),
        MAX_ITEMS("maxItems", Types.Type.ARRAY),
        MIN_PROPERTIES("minProperties", Types.Type.OBJECT),
        MAX_PROPERTIES("maxProperties", Types.Type.OBJECT);

        private final String key;
        private final Types.Type type;

        Kind(String key, Types.Type type) {
            this.key = key;
            this.type = type;
        }

        private boolean isLower() {
            return switch (this) {
                case MINIMUM, EXCLUSIVE_MINIMUM, MIN_LENGTH, MIN_ITEMS, MIN_PROPERTIES -> true;
                case MAXIMUM, EXCLUSIVE_MAXIMUM, MAX_LENGTH, MAX_ITEMS, MAX_PROPERTIES -> false;
            };
        }

        private SchemaRule set() {
            return type == Types.Type.INTEGER ? SchemaRule.BOUND_SET : tightened();
        }

        private SchemaRule unset() {
            return type == Types.Type.INTEGER ? SchemaRule.BOUND_UNSET : loosened();
        }

        private SchemaRule tightened() {
            return switch (type) {
                case STRING -> SchemaRule.LENGTH_TIGHTENED;
                case ARRAY -> SchemaRule.ITEMS_TIGHTENED;
                case OBJECT -> SchemaRule.PROPS_COUNT_TIGHTENED;
                default -> SchemaRule.BOUND_TIGHTENED;
            };
        }

        private SchemaRule loosened() {
            return switch (type) {
                case STRING -> SchemaRule.LENGTH_LOOSENED;
                case ARRAY -> SchemaRule.ITEMS_LOOSENED;
                case OBJECT -> SchemaRule.PROPS_COUNT_LOOSENED;
                default -> SchemaRule.BOUND_LOOSENED;
            };
        }

        private String text(@Nullable BigDecimal limit) {
            return limit == null ? "no " + key : key + " " + limit.toPlainString();
        }
    }

    /** {@return the limits of a schema, which has them no more} */
    static KeptBounds takenFrom(ObjectNode schema) {
        Map<Kind, BigDecimal> limits = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            JsonNode limit = schema.path(kind.key);
            if (limit.isNumber()) {
                limits.put(kind, limit.decimalValue());
                schema.remove(kind.key);
            }
        }
        return new KeptBounds(limits);
    }

    /** @param types of the values that there are in both; limits for others mean nothing */
    void compare(Changes changes, Where where, Context context, Set<Types.Type> types, KeptBounds other) {
        for (Kind kind : Kind.values()) {
            BigDecimal before = limits.get(kind);
            BigDecimal after = other.limits.get(kind);
            SchemaRule rule = types.contains(kind.type) ? rule(kind, before, after) : null;
            if (rule != null) {
                changes.add(rule, context, where, kind.text(before), kind.text(after));
            }
        }
    }

    private static @Nullable SchemaRule rule(Kind kind, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null) {
            return after == null ? null : kind.set();
        }
        if (after == null) {
            return kind.unset();
        }
        int step = after.compareTo(before);
        if (step == 0) {
            return null;
        }
        return (step > 0) == kind.isLower() ? kind.tightened() : kind.loosened();
    }
}

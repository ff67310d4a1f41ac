package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.Schema.EnumSchema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the values of two enumerations, without those that limits beside them exclude. */
final class EnumDiff {

    private static final int MOST_SHOWN = 20;

    private final Changes changes;

    EnumDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Where where, Context context, EnumSchema one, EnumSchema other) {
        compare(where, context, values(one), values(other));
    }

    /**
     * Compares literals of which some are objects or lists: no enumerations in Java, and the same on the wire.
     *
     * @return whether both sides list all their values, so that there is nothing else to tell
     */
    boolean structures(Where where, Context context, Schema one, Schema other) {
        if (structures(one).isEmpty() && structures(other).isEmpty()) {
            return false;
        }
        Set<String> before = literals(one);
        Set<String> after = literals(other);
        if (before.isEmpty()) {
            SchemaRule rule = after.size() == 1 ? SchemaRule.CONST_ADDED : SchemaRule.BECAME_ENUM;
            changes.add(rule, context, where, null, text(after));
        } else if (after.isEmpty()) {
            SchemaRule rule = before.size() == 1 ? SchemaRule.CONST_REMOVED : SchemaRule.ENUM_DROPPED;
            changes.add(rule, context, where, text(before), null);
        } else {
            compare(where, context, before, after);
        }
        return !before.isEmpty() && !after.isEmpty();
    }

    private static Set<String> literals(Schema schema) {
        return schema instanceof EnumSchema values ? values(values) : structures(schema);
    }

    private static Set<String> structures(Schema schema) {
        JsonNode literals = schema.info().unmodelled().get("enum");
        Set<String> values = new LinkedHashSet<>();
        if (literals != null) {
            literals.forEach(literal -> values.add(canonical(literal)));
        }
        return values;
    }

    private void compare(Where where, Context context, Set<String> before, Set<String> after) {
        Set<String> removed = without(before, after);
        Set<String> added = without(after, before);
        if (before.size() == 1 && after.size() == 1 && !removed.isEmpty()) {
            changes.add(SchemaRule.CONST_CHANGED, context, where, text(before), text(after));
            return;
        }
        if (!removed.isEmpty()) {
            changes.add(SchemaRule.ENUM_REMOVED, context, where, text(removed), null);
        }
        if (!added.isEmpty()) {
            changes.add(SchemaRule.ENUM_ADDED, context, where, null, text(added));
        }
    }

    /** {@return whether limits allow all values of an enumeration} */
    static boolean allows(Limits limits, EnumSchema schema) {
        Allowed allowed = new Allowed(limits);
        return schema.values().stream().map(EnumValue::value).allMatch(allowed);
    }

    static String text(EnumSchema schema) {
        return text(values(schema));
    }

    private static String text(Set<String> values) {
        String shown = values.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return values.size() > MOST_SHOWN ? shown + " and " + (values.size() - MOST_SHOWN) + " more" : shown;
    }

    static Set<String> values(EnumSchema schema) {
        return new LinkedHashSet<>(byMeaning(schema).keySet());
    }

    /** {@return the values that the limits beside them allow, by what tells two of them apart} */
    static Map<String, JsonNode> byMeaning(EnumSchema schema) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        schema.values().stream()
                .map(EnumValue::value)
                .filter(new Allowed(schema.info().limits()))
                .forEach(value -> values.putIfAbsent(canonical(value), value));
        return values;
    }

    /** 1 and 1.0 are one value, and so are objects with the same members in another order (JSON Schema Core, section 4.2.2). */
    static String canonical(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        } else if (value.isArray()) {
            return value.valueStream().map(EnumDiff::canonical).collect(Collectors.joining(",", "[", "]"));
        } else if (value.isObject()) {
            return value.propertyStream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(member -> TextNode.valueOf(member.getKey()) + ":" + canonical(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value.toString();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}

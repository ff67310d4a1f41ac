package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.Schema.EnumSchema;
import java.util.LinkedHashSet;
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
        Set<String> before = values(one);
        Set<String> after = values(other);
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

    static String text(EnumSchema schema) {
        return text(values(schema));
    }

    private static String text(Set<String> values) {
        String shown = values.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return values.size() > MOST_SHOWN ? shown + " and " + (values.size() - MOST_SHOWN) + " more" : shown;
    }

    static Set<String> values(EnumSchema schema) {
        return schema.values().stream()
                .map(EnumValue::value)
                .filter(value -> new Allowed(schema.info().limits()).test(value))
                .map(EnumDiff::canonical)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** 1 and 1.0 are one value (JSON Schema Core, section 4.2.2). */
    private static String canonical(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.toString();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}

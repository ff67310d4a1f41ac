package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares {@code patternProperties}: which patterns there are, and what the values are. */
final class PatternsDiff {

    private static final String KEYWORD = "patternProperties";

    private final Comparison comparison;
    private final Changes changes;
    private final KeptSchemasDiff values;

    PatternsDiff(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.values = new KeptSchemasDiff(comparison);
    }

    void compare(Where where, Context context, Schema one, Schema other) {
        JsonNode before = one.info().unmodelled().get(KEYWORD);
        JsonNode after = other.info().unmodelled().get(KEYWORD);
        boolean closed = isClosed(one) && isClosed(other);
        boolean described = describesProperties(one) || describesProperties(other);
        if (before == null && after == null) {
            return;
        } else if (before == null) {
            // Beside others that are refused, names are allowed by it rather than limited; unless they are allowed by
            // themselves.
            SchemaRule rule = closed && !described ? SchemaRule.ADDITIONAL_OPENED : SchemaRule.PROPERTY_NAMES_ADDED;
            changes.add(rule, context, where, null, KEYWORD);
        } else if (after == null) {
            SchemaRule rule = closed ? SchemaRule.ADDITIONAL_CLOSED : SchemaRule.PROPERTY_NAMES_REMOVED;
            changes.add(rule, context, where, KEYWORD, null);
        } else {
            values(where, context, before, after);
        }
    }

    private static boolean isClosed(Schema schema) {
        return schema instanceof Schema.ObjectSchema object
                && object.additional() instanceof AdditionalProperties.Closed;
    }

    private static boolean describesProperties(Schema schema) {
        return schema instanceof Schema.ObjectSchema object
                && !object.properties().isEmpty();
    }

    private void values(Where where, Context context, JsonNode before, JsonNode after) {
        boolean changed = after.properties().stream().anyMatch(pattern -> !before.has(pattern.getKey()));
        List<JsonNode> alike = new ArrayList<>();
        for (Map.Entry<String, JsonNode> pattern : before.properties()) {
            JsonNode is = pattern.getValue();
            JsonNode becomes = after.get(pattern.getKey());
            if (becomes == null) {
                changed = true;
                continue;
            }
            boolean whole = values.compare(place(where, pattern.getKey()), context, is, becomes);
            if (is.equals(becomes) && !values.isReplaced(is, becomes)) {
                alike.add(is);
            }
            changed |= !whole;
        }
        if (changed) {
            changes.add(SchemaRule.PROPERTY_NAMES_CHANGED, context, where, KEYWORD, KEYWORD);
        } else {
            comparison.references().add(SchemaRule.PROPERTY_NAMES_CHANGED, context, where, KEYWORD, alike);
        }
    }

    private static Where place(Where where, String pattern) {
        return where.part(
                "./" + pattern + "/",
                where.before().child(KEYWORD).child(pattern),
                where.after().child(KEYWORD).child(pattern));
    }
}

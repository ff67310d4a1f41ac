package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares {@code patternProperties}: which patterns there are, and of which types the values are. */
final class PatternsDiff {

    private static final String KEYWORD = "patternProperties";

    private final Comparison comparison;
    private final Changes changes;

    PatternsDiff(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
    }

    void compare(Where where, Context context, Schema one, Schema other) {
        JsonNode before = one.info().unmodelled().get(KEYWORD);
        JsonNode after = other.info().unmodelled().get(KEYWORD);
        boolean closed = isClosed(one) && isClosed(other);
        if (before == null && after == null) {
            return;
        } else if (before == null) {
            // Beside others that are refused, names are allowed by it rather than limited.
            SchemaRule rule = closed ? SchemaRule.ADDITIONAL_OPENED : SchemaRule.PROPERTY_NAMES_ADDED;
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

    private void values(Where where, Context context, JsonNode before, JsonNode after) {
        boolean changed = after.properties().stream().anyMatch(pattern -> !before.has(pattern.getKey()));
        List<JsonNode> alike = new ArrayList<>();
        for (Map.Entry<String, JsonNode> pattern : before.properties()) {
            JsonNode is = pattern.getValue();
            JsonNode becomes = after.path(pattern.getKey());
            Set<Types.Type> types = comparison.typesBefore().of(is);
            Set<Types.Type> typesAfter = comparison.typesAfter().of(becomes);
            if (!becomes.isMissingNode() && !types.equals(typesAfter)) {
                types(where, context, pattern.getKey(), types, typesAfter);
            } else if (is.equals(becomes)) {
                alike.add(is);
            } else {
                changed = true;
            }
        }
        if (changed) {
            changes.add(SchemaRule.PROPERTY_NAMES_CHANGED, context, where, KEYWORD, KEYWORD);
        } else {
            comparison.references().add(SchemaRule.PROPERTY_NAMES_CHANGED, context, where, KEYWORD, alike);
        }
    }

    private void types(Where where, Context context, String pattern, Set<Types.Type> before, Set<Types.Type> after) {
        SchemaRule rule = after.containsAll(before)
                ? SchemaRule.TYPE_WIDENED
                : before.containsAll(after) ? SchemaRule.TYPE_NARROWED : SchemaRule.TYPE_CHANGED;
        Where values = where.part(
                "./" + pattern + "/",
                where.before().child(KEYWORD).child(pattern),
                where.after().child(KEYWORD).child(pattern));
        changes.add(rule, context, values, Types.text(before), Types.text(after));
    }
}

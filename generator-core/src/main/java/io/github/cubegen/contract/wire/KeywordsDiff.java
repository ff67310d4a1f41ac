package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the keywords that are kept as they stand. */
final class KeywordsDiff {

    private static final Group XML =
            new Group(List.of("xml"), SchemaRule.XML_CHANGED, SchemaRule.XML_CHANGED, SchemaRule.XML_CHANGED);

    private static final List<Group> GROUPS = List.of(
            new Group(List.of("not"), SchemaRule.NOT_ADDED, SchemaRule.NOT_REMOVED, SchemaRule.NOT_CHANGED),
            new Group(
                    List.of("if", "then", "else", "dependentRequired", "dependentSchemas"),
                    SchemaRule.DEPENDENT_ADDED,
                    SchemaRule.DEPENDENT_REMOVED,
                    SchemaRule.DEPENDENT_CHANGED),
            new Group(
                    List.of("propertyNames", "unevaluatedProperties", "unevaluatedItems"),
                    SchemaRule.PROPERTY_NAMES_ADDED,
                    SchemaRule.PROPERTY_NAMES_REMOVED,
                    SchemaRule.PROPERTY_NAMES_CHANGED),
            new Group(
                    List.of("contains", "minContains", "maxContains"),
                    SchemaRule.CONTAINS_ADDED,
                    SchemaRule.CONTAINS_REMOVED,
                    SchemaRule.CONTAINS_CHANGED),
            new Group(
                    List.of("contentSchema"),
                    SchemaRule.CONTENT_ENCODING_CHANGED,
                    SchemaRule.CONTENT_ENCODING_CHANGED,
                    SchemaRule.CONTENT_ENCODING_CHANGED),
            XML);

    /** Keywords of which a change is one change, however many of them it concerns. */
    private record Group(List<String> keys, SchemaRule added, SchemaRule removed, SchemaRule changed) {

        Map<String, JsonNode> of(SchemaInfo info) {
            Map<String, JsonNode> found = new LinkedHashMap<>();
            for (String key : keys) {
                JsonNode value = info.unmodelled().get(key);
                if (value != null && hasEffect(key, info.unmodelled())) {
                    found.put(key, value);
                }
            }
            return found;
        }

        /** Without what they belong to, some say nothing (JSON Schema Core, section 10.2.2, and Validation, section 6.4). */
        private static boolean hasEffect(String key, Map<String, JsonNode> all) {
            return switch (key) {
                case "minContains", "maxContains" -> all.containsKey("contains");
                case "then", "else" -> all.containsKey("if");
                case "if" -> all.containsKey("then") || all.containsKey("else");
                default -> true;
            };
        }
    }

    private final Comparison comparison;
    private final Changes changes;
    private final PatternsDiff patterns;

    KeywordsDiff(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.patterns = new PatternsDiff(comparison);
    }

    void compare(Where where, Context context, Schema one, Schema other) {
        for (Group group : GROUPS) {
            if (!group.equals(XML) || comparison.isInXml(where)) {
                compare(where, context, group, group.of(one.info()), group.of(other.info()));
            }
        }
        patterns.compare(where, context, one, other);
    }

    private void compare(
            Where where, Context context, Group group, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        if (before.equals(after)) {
            comparison
                    .references()
                    .add(group.changed(), context, where, String.join(", ", before.keySet()), before.values());
        } else {
            SchemaRule rule = before.isEmpty() ? group.added() : after.isEmpty() ? group.removed() : group.changed();
            changes.add(rule, context, where, shown(before), shown(after));
        }
    }

    private static @Nullable String shown(Map<String, JsonNode> keywords) {
        return keywords.isEmpty() ? null : String.join(", ", keywords.keySet());
    }
}

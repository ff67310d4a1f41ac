package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares schemas that the model keeps as they stand, as far as it can be said what a change of them means. */
final class KeptSchemasDiff {

    private static final String REFERENCE = "$ref";

    /** Keywords that allow no value more or less. */
    private static final List<String> REMARKS =
            List.of("title", "description", "default", "example", "examples", "deprecated", "externalDocs", "$comment");

    private final Comparison comparison;
    private final Changes changes;

    KeptSchemasDiff(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
    }

    /** {@return whether what is allowed has nothing to do with what was} */
    boolean isReplaced(JsonNode before, JsonNode after) {
        Optional<KeptTypes> is = KeptTypes.of(before, comparison.typesBefore());
        Optional<KeptTypes> becomes = KeptTypes.of(after, comparison.typesAfter());
        return is.isPresent() && becomes.isPresent() && is.get().isReplacedBy(becomes.get());
    }

    /** {@return whether all that differs is told by it; what a reference leads to left aside} */
    boolean compare(Where where, Context context, JsonNode before, JsonNode after) {
        KeptTypes is = KeptTypes.of(before, comparison.typesBefore()).orElse(KeptTypes.ANY);
        KeptTypes becomes = KeptTypes.of(after, comparison.typesAfter()).orElse(KeptTypes.ANY);
        if (isNothing(before) || isNothing(after)) {
            if (!before.equals(after)) {
                SchemaRule rule =
                        isNothing(before) ? SchemaRule.PROPERTY_NAMES_REMOVED : SchemaRule.PROPERTY_NAMES_ADDED;
                changes.add(rule, context, where, text(before, is), text(after, becomes));
            }
            return true;
        }
        if (isReplaced(before, after)) {
            changes.add(SchemaRule.TYPE_CHANGED, context, where, is.text(), becomes.text());
            return true;
        }
        ObjectNode rest = withoutTypes(before);
        ObjectNode restAfter = withoutTypes(after);
        if (is.equals(becomes) && isEnumerationOnly(rest, restAfter)) {
            SchemaRule rule = rest.has("enum") ? SchemaRule.ENUM_DROPPED : SchemaRule.BECAME_ENUM;
            changes.add(rule, context, where, is.text(), becomes.text());
            return true;
        }
        KeptBounds bounds = KeptBounds.takenFrom(rest);
        KeptBounds boundsAfter = KeptBounds.takenFrom(restAfter);
        if (rest.equals(restAfter)) {
            types(where, context, is, becomes);
            Set<Types.Type> both = EnumSet.allOf(Types.Type.class);
            both.retainAll(is.types());
            both.retainAll(becomes.types());
            bounds.compare(changes, where, context, both, boundsAfter);
            return true;
        }
        if (says(before, comparison.typesBefore()) && says(after, comparison.typesAfter())) {
            types(where, context, new KeptTypes(is.types(), false), new KeptTypes(becomes.types(), false));
        }
        return false;
    }

    private static boolean says(JsonNode schema, Types types) {
        return KeptTypes.of(schema, types).isPresent();
    }

    private void types(Where where, Context context, KeptTypes before, KeptTypes after) {
        if (!before.equals(after)) {
            SchemaRule rule = after.contains(before)
                    ? SchemaRule.TYPE_WIDENED
                    : before.contains(after) ? SchemaRule.TYPE_NARROWED : SchemaRule.TYPE_CHANGED;
            changes.add(rule, context, where, before.text(), after.text());
        }
    }

    private static boolean isNothing(JsonNode schema) {
        return schema.isBoolean() && !schema.booleanValue();
    }

    private static String text(JsonNode schema, KeptTypes types) {
        return isNothing(schema) ? "nothing" : types.text();
    }

    private static boolean isEnumerationOnly(ObjectNode before, ObjectNode after) {
        return before.has("enum") != after.has("enum")
                && before.deepCopy().without("enum").equals(after.deepCopy().without("enum"));
    }

    /** {@return what there is beside the types, without remarks; beside a reference, types limit what it leads to} */
    private static ObjectNode withoutTypes(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return JsonNodeFactory.instance.objectNode();
        }
        ObjectNode rest = object.deepCopy();
        rest.remove(REMARKS);
        if (!rest.has(REFERENCE)) {
            rest.remove(List.of("type", "nullable"));
        }
        return rest;
    }
}

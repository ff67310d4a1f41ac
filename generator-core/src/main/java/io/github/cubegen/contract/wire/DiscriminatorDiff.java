package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Discriminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares which property tells schemas apart, and by which values. */
final class DiscriminatorDiff {

    private final Changes changes;

    DiscriminatorDiff(Changes changes) {
        this.changes = changes;
    }

    /** For a union, that a variant came or went has been told; here only what its values are. */
    void ofUnions(
            Where where,
            Context context,
            @Nullable Discriminator one,
            @Nullable Discriminator other,
            Map<JsonPointer, JsonPointer> variants) {
        if (bothThere(where, context, one, other) && one != null && other != null) {
            Map<String, String> renamed = renamed(one, other, variants::get);
            Set<String> renames = Set.copyOf(renamed.values());
            Set<JsonPointer> kept = new HashSet<>(variants.values());
            renamed.forEach((value, now) -> changes.add(SchemaRule.MAPPING_RENAMED, context, where, value, now));
            one.mapping().forEach((value, schema) -> {
                JsonPointer successor = variants.get(schema);
                JsonPointer target = other.mapping().get(value);
                if (successor == null || renamed.containsKey(value)) {
                    return;
                }
                if (target == null) {
                    changes.add(SchemaRule.MAPPING_REMOVED, context, where, value, null);
                } else if (!successor.equals(target)) {
                    changes.add(SchemaRule.MAPPING_CHANGED, context, where, value, value);
                }
            });
            other.mapping().forEach((value, schema) -> {
                if (kept.contains(schema) && !one.mapping().containsKey(value) && !renames.contains(value)) {
                    changes.add(SchemaRule.MAPPING_ADDED, context, where, null, value);
                }
            });
        }
    }

    /** For an object, the values are the only thing that shows which schemas have it as a parent. */
    void ofObjects(
            Where where,
            Context context,
            @Nullable Discriminator one,
            @Nullable Discriminator other,
            Comparison comparison) {
        if (bothThere(where, context, one, other) && one != null && other != null) {
            Map<String, String> renamed =
                    renamed(one, other, schema -> comparison.renamedBases().after(schema));
            renamed.forEach((value, now) -> changes.add(SchemaRule.MAPPING_RENAMED, context, where, value, now));
            one.mapping().forEach((value, schema) -> {
                JsonPointer target = other.mapping().get(renamed.getOrDefault(value, value));
                if (target == null) {
                    changes.add(SchemaRule.MAPPING_REMOVED, context, where, value, null);
                } else {
                    if (!renamed.containsKey(value)
                            && !target.equals(schema)
                            && comparison.after().schemas().containsKey(schema)) {
                        changes.add(SchemaRule.MAPPING_CHANGED, context, where, value, value);
                    }
                    comparison.pairs().ask(new SchemaPair(schema, target), context, value, label(where));
                }
            });
            Set<String> renames = Set.copyOf(renamed.values());
            other.mapping().keySet().stream()
                    .filter(value -> !one.mapping().containsKey(value) && !renames.contains(value))
                    .forEach(value -> changes.add(SchemaRule.MAPPING_ADDED, context, where, null, value));
        }
    }

    /** {@return new value by old one of those that are gone and have left their schema with just one that is new} */
    private static Map<String, String> renamed(
            Discriminator one, Discriminator other, Function<JsonPointer, @Nullable JsonPointer> successor) {
        Map<JsonPointer, List<String>> added = new HashMap<>();
        other.mapping().forEach((value, schema) -> {
            if (!one.mapping().containsKey(value)) {
                added.computeIfAbsent(schema, key -> new ArrayList<>()).add(value);
            }
        });
        Map<JsonPointer, List<String>> removed = new HashMap<>();
        one.mapping().forEach((value, schema) -> {
            JsonPointer now = successor.apply(schema);
            if (now != null && !other.mapping().containsKey(value)) {
                removed.computeIfAbsent(now, key -> new ArrayList<>()).add(value);
            }
        });
        Map<String, String> renamed = new TreeMap<>();
        removed.forEach((schema, values) -> {
            List<String> others = added.getOrDefault(schema, List.of());
            if (values.size() == 1 && others.size() == 1) {
                renamed.put(values.get(0), others.get(0));
            }
        });
        return renamed;
    }

    /** One that leads to the same schema whatever its value is says nothing, as in a union of which one variant is left. */
    private static boolean tells(@Nullable Discriminator discriminator) {
        return discriminator != null && new HashSet<>(discriminator.mapping().values()).size() != 1;
    }

    private static Object label(Where where) {
        return where.schema() == null ? where.subject() : where.schema();
    }

    private boolean bothThere(
            Where where, Context context, @Nullable Discriminator one, @Nullable Discriminator other) {
        String before = one == null ? null : one.property();
        String after = other == null ? null : other.property();
        if (before != null && before.equals(after)) {
            return true;
        }
        if ((before != null && after != null) || tells(one) || tells(other)) {
            changes.add(SchemaRule.DISCRIMINATOR_CHANGED, context, where, before, after);
        }
        return false;
    }
}

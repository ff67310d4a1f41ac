package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Schema.UnionSchema;
import io.github.cubegen.model.SchemaUse;
import io.github.cubegen.model.UnionKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Compares two unions: finds which variant is which, then compares the two. */
final class UnionDiff {

    private final Comparison comparison;
    private final Changes changes;

    UnionDiff(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
    }

    void compare(Where where, Context context, UnionSchema one, UnionSchema other) {
        List<SchemaUse> removed = new ArrayList<>(one.variants());
        List<SchemaUse> added = new ArrayList<>(other.variants());
        Map<SchemaUse, SchemaUse> matches = new LinkedHashMap<>();
        match(removed, added, matches, this::name, this::nameAfter);
        match(removed, added, matches, comparison.shapesBefore()::of, comparison.shapesAfter()::of);
        match(removed, added, matches, this::kindBefore, this::kindAfter);
        Map<JsonPointer, JsonPointer> variants = new HashMap<>();
        matches.forEach((before, after) -> {
            variants.put(before.schema(), after.schema());
            Where variant = where.part("|" + label(comparison.before(), before), before.schema(), after.schema());
            comparison.uses(variant, context, before, after);
        });
        boolean types = one.kind() == UnionKind.TYPES && other.kind() == UnionKind.TYPES;
        for (SchemaUse use : removed) {
            changes.add(
                    types ? SchemaRule.TYPE_NARROWED : SchemaRule.BRANCH_REMOVED,
                    context,
                    where,
                    label(comparison.before(), use),
                    null);
        }
        OverlapsDiff overlaps = isExclusive(one, other) ? new OverlapsDiff(comparison, matches) : null;
        if (overlaps != null) {
            overlaps.compare(where, context);
        }
        for (SchemaUse use : added) {
            boolean refused = overlaps != null && overlaps.isRefused(use);
            SchemaRule branch = refused ? SchemaRule.BRANCH_OVERLAPS : SchemaRule.BRANCH_ADDED;
            changes.add(types ? SchemaRule.TYPE_WIDENED : branch, context, where, null, label(comparison.after(), use));
        }
        if (one.kind() != other.kind()) {
            boolean exclusive = other.kind() == UnionKind.ONE_OF;
            changes.add(exclusive ? SchemaRule.BRANCHES_EXCLUSIVE : SchemaRule.BRANCHES_INCLUSIVE, context, where);
        }
        new DiscriminatorDiff(changes).ofUnions(where, context, one.discriminator(), other.discriminator(), variants);
    }

    /** A value that fits two variants is refused, unless a discriminator says which one counts. */
    private static boolean isExclusive(UnionSchema one, UnionSchema other) {
        return one.kind() == UnionKind.ONE_OF
                && other.kind() == UnionKind.ONE_OF
                && one.discriminator() == null
                && other.discriminator() == null;
    }

    /** Takes those that have the same key on both sides from the lists, in order. */
    private static void match(
            List<SchemaUse> removed,
            List<SchemaUse> added,
            Map<SchemaUse, SchemaUse> matches,
            Function<SchemaUse, String> before,
            Function<SchemaUse, String> after) {
        Map<String, Deque<SchemaUse>> byKey = new HashMap<>();
        for (SchemaUse use : added) {
            byKey.computeIfAbsent(after.apply(use), key -> new ArrayDeque<>()).add(use);
        }
        Map<SchemaUse, SchemaUse> found = new LinkedHashMap<>();
        for (Iterator<SchemaUse> rest = removed.iterator(); rest.hasNext(); ) {
            SchemaUse use = rest.next();
            Deque<SchemaUse> candidates = byKey.get(before.apply(use));
            if (candidates != null && !candidates.isEmpty()) {
                found.put(use, candidates.remove());
                rest.remove();
            }
        }
        added.removeAll(Set.copyOf(found.values()));
        matches.putAll(found);
    }

    /** An inline schema has no name that would survive another one before it. */
    private String name(SchemaUse use) {
        String name = comparison.before().schema(use.schema()).info().componentName();
        return name == null ? "before " + use.schema() : name;
    }

    private String nameAfter(SchemaUse use) {
        String name = comparison.after().schema(use.schema()).info().componentName();
        return name == null ? "after " + use.schema() : name;
    }

    private String kindBefore(SchemaUse use) {
        boolean component =
                comparison.after().schemas().containsKey(use.schema()) && isComponent(comparison.before(), use);
        return component
                ? "before " + use.schema()
                : comparison.typesBefore().of(use.schema()).toString();
    }

    private String kindAfter(SchemaUse use) {
        boolean component =
                comparison.before().schemas().containsKey(use.schema()) && isComponent(comparison.after(), use);
        return component
                ? "after " + use.schema()
                : comparison.typesAfter().of(use.schema()).toString();
    }

    private static boolean isComponent(ApiModel model, SchemaUse use) {
        return model.schema(use.schema()).info().componentName() != null;
    }

    static String label(ApiModel model, SchemaUse use) {
        String name = model.schema(use.schema()).info().componentName();
        String title = model.schema(use.schema()).info().title();
        return name != null ? name : title != null ? title : "#" + use.schema();
    }
}

package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares which variants of an exclusive union fit the same values: those that have become another thing, and those that came. */
final class OverlapsDiff {

    private final Comparison comparison;
    private final List<Kept> kept;
    private final Candidates before;
    private final Candidates after;

    /** @param matches which variant is which */
    OverlapsDiff(Comparison comparison, Map<SchemaUse, SchemaUse> matches) {
        this.comparison = comparison;
        this.kept = matches.entrySet().stream()
                .map(match -> new Kept(match.getKey(), match.getValue()))
                .toList();
        this.before = new Candidates(kept.stream()
                .map(variant -> comparison.overlapsBefore().of(variant.before()))
                .toList());
        this.after = new Candidates(kept.stream()
                .map(variant -> comparison.overlapsAfter().of(variant.after()))
                .toList());
    }

    private record Kept(SchemaUse before, SchemaUse after) {}

    /**
     * Two variants to be looked at.
     *
     * @param changed that has become another thing
     * @param kept that may fit the same values
     */
    record Near(Kept changed, Kept kept) {}

    private record Told(Set<SchemaUse> variants, SchemaRule rule) {}

    /** {@return whether values of variants that there were fit a new one, so that they are refused now} */
    boolean isRefused(SchemaUse added) {
        return after.of(comparison.overlapsAfter().of(added)).stream()
                .anyMatch(i -> comparison.overlapsAfter().fits(kept.get(i).after(), added));
    }

    void compare(Where where, Context context) {
        Set<Told> told = new HashSet<>();
        for (Near near : near()) {
            SchemaUse other = near.kept().before();
            boolean overlapped =
                    comparison.overlapsBefore().fits(other, near.changed().before());
            boolean overlaps = comparison
                    .overlapsAfter()
                    .fits(near.kept().after(), near.changed().after());
            SchemaRule rule = overlaps ? SchemaRule.BRANCHES_OVERLAP : SchemaRule.BRANCHES_DISJOINT;
            if (overlapped != overlaps
                    && told.add(new Told(Set.of(near.changed().before(), other), rule))) {
                comparison
                        .changes()
                        .add(
                                rule,
                                context,
                                where,
                                UnionDiff.label(comparison.before(), other),
                                UnionDiff.label(
                                        comparison.after(), near.changed().after()));
            }
        }
    }

    /** {@return of what has changed all that may have fitted it or may fit it now} */
    List<Near> near() {
        List<Near> pairs = new ArrayList<>();
        for (Kept changed : kept) {
            Set<Part> one = comparison.overlapsBefore().of(changed.before());
            Set<Part> other = comparison.overlapsAfter().of(changed.after());
            if (!one.equals(other)) {
                SortedSet<Integer> found = new TreeSet<>(before.of(one));
                found.addAll(after.of(other));
                found.stream()
                        .map(kept::get)
                        .filter(variant -> !variant.equals(changed))
                        .forEach(variant -> pairs.add(new Near(changed, variant)));
            }
        }
        return pairs;
    }
}

package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import io.github.cubegen.model.Schema.UnionSchema;
import io.github.cubegen.model.Unions.Union;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads schemas with alternatives: {@code oneOf}, {@code anyOf} and several types. */
final class UnionReader {
    private final Tree tree;
    private final Unions unions;
    private final Compositions compositions;
    private final Schemas schemas;
    private final DiscriminatorReader discriminators;

    UnionReader(
            Tree tree, Unions unions, Compositions compositions, Schemas schemas, DiscriminatorReader discriminators) {
        this.tree = tree;
        this.unions = unions;
        this.compositions = compositions;
        this.schemas = schemas;
        this.discriminators = discriminators;
    }

    /** {@return the union; null if the schema has no alternatives} */
    @Nullable
    Schema read(SchemaInfo info, Composition composition) {
        Union union = null;
        Fields holder = null;
        for (Leaf leaf : composition.leaves()) {
            Fields schema = leaf.alternatives() ? tree.schema(leaf.place()) : null;
            for (Union candidate : schema == null ? List.<Union>of() : unions.of(schema)) {
                if (isBranch(candidate, composition)) {
                    continue;
                }
                if (candidate.branches().size() > 1 && union != null) {
                    reportSecond(candidate);
                } else if (candidate.branches().size() > 1) {
                    union = candidate;
                    holder = schema;
                }
            }
        }
        return union == null || holder == null ? null : read(info, composition, union, holder);
    }

    /** {@return a union of one variant for each type} */
    Schema ofTypes(SchemaInfo info, Composition composition, List<String> types) {
        List<Leaf> base = composition.leaves().stream().map(Leaf::base).toList();
        List<SchemaUse> variants = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            JsonPointer id = info.pointer().child("type").child(i);
            compositions.define(id, new Composition(base, types.get(i)));
            variants.add(schemas.use(id));
        }
        return new UnionSchema(info, UnionKind.TYPES, variants, null);
    }

    private @Nullable Schema read(SchemaInfo info, Composition composition, Union union, Fields holder) {
        List<Variant> variants = new ArrayList<>();
        for (JsonPointer branch : union.branches()) {
            if (!schemas.isIgnored(branch)) {
                JsonPointer target = schemas.target(branch);
                variants.add(new Variant(branch, target, variant(info, composition, union, branch)));
            }
        }
        if (variants.isEmpty()) {
            return null;
        }
        List<SchemaUse> distinct = variants.stream()
                .map(variant -> new SchemaUse(variant.use().schema(), false))
                .distinct()
                .toList();
        if (distinct.size() == 1) {
            tree.findings()
                    .warning(
                            "union-repeats",
                            union.keyword(),
                            "All alternatives are the same schema; keep one of them.");
        }
        return new UnionSchema(info, union.kind(), distinct, discriminators.ofUnion(holder, variants));
    }

    /** A schema that has a union in {@code allOf} and is one of its branches has decided for that branch. */
    private boolean isBranch(Union union, Composition composition) {
        return union.branches().stream().map(schemas::target).anyMatch(target -> isPart(target, composition.leaves()));
    }

    private static boolean isPart(JsonPointer place, List<Leaf> leaves) {
        return leaves.stream().anyMatch(leaf -> leaf.place().equals(place));
    }

    /** A variant has what stands next to the alternatives as well, unless it says so itself. */
    private SchemaUse variant(SchemaInfo info, Composition composition, Union union, JsonPointer branch) {
        Fields schema = tree.schema(branch);
        boolean typed = schema == null || schema.has("$ref") || schema.has("type") || schema.has("allOf");
        boolean bare = composition.leaves().stream()
                .map(leaf -> tree.schema(leaf.place()))
                .allMatch(part -> part == null || isBare(part, typed));
        if (bare) {
            return schemas.use(branch);
        }
        List<Leaf> own = compositions.of(schemas.target(branch)).leaves();
        if (composition.leaves().stream().allMatch(leaf -> isPart(leaf.place(), own))) {
            return schemas.use(branch);
        }
        List<Leaf> leaves = new ArrayList<>();
        composition.leaves().forEach(leaf -> leaves.add(leaf.base()));
        own.stream().filter(leaf -> !isPart(leaf.place(), leaves)).forEach(leaves::add);
        JsonPointer id = info.pointer().child(union.keyword().last()).child(branch.last());
        compositions.define(id, new Composition(leaves, null));
        return schemas.use(id);
    }

    private static boolean isBare(Fields part, boolean typed) {
        return !part.has("required")
                && !Keywords.hasStructure(
                        part, "oneOf", "anyOf", "allOf", "$ref", "discriminator", typed ? "type" : "oneOf");
    }

    private void reportSecond(Union union) {
        tree.findings()
                .warning(
                        "several-unions",
                        union.keyword(),
                        "The schema has alternatives elsewhere already; these are not checked. Combine them into one oneOf.");
    }
}

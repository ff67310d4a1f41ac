package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.ScalarType;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import io.github.cubegen.model.StringBounds;
import io.github.cubegen.model.UnionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two schemas that stand in each other's place: what they are themselves; what they hold is asked for. */
final class SchemaDiff {

    private final Comparison comparison;
    private final Changes changes;
    private final InfoDiff infos;
    private final KeywordsDiff keywords;
    private final BoundsDiff bounds;
    private final EnumDiff enums;
    private final ObjectDiff objects;
    private final UnionDiff unions;

    SchemaDiff(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.infos = new InfoDiff(changes);
        this.keywords = new KeywordsDiff(comparison);
        this.bounds = new BoundsDiff(changes);
        this.enums = new EnumDiff(changes);
        this.objects = new ObjectDiff(comparison, bounds);
        this.unions = new UnionDiff(comparison);
    }

    void compare(SchemaPair pair, Context context) {
        Schema one = comparison.before().schema(pair.before());
        Schema other = comparison.after().schema(pair.after());
        Where where = new Where(comparison.pairs().label(pair), pair.before(), pair.after(), pair, null);
        infos.compare(where, context, one.info(), other.info());
        keywords.compare(where, context, one, other);
        boolean listsOnly = enums.structures(where, context, one, other);
        Schema.EnumSchema listed = literals(comparison.before(), one);
        Schema.EnumSchema listedAfter = literals(comparison.after(), other);
        boolean enumerations = one instanceof Schema.EnumSchema || other instanceof Schema.EnumSchema;
        if (enumerations && listed != null && listedAfter != null) {
            enums.compare(where, context, listed, listedAfter);
        } else if (one instanceof Schema.ObjectSchema a && other instanceof Schema.ObjectSchema b) {
            infos.formats(where, context, one, other);
            objects.compare(where, context, a, b);
        } else if (one instanceof Schema.UnionSchema a && other instanceof Schema.UnionSchema b) {
            limits(where, context, a, b);
            unions.compare(where, context, a, b);
        } else if (one instanceof Schema.ArraySchema a && other instanceof Schema.ArraySchema b) {
            arrays(where, context, a, b);
        } else if (one.getClass() == other.getClass()) {
            infos.formats(where, context, one, other);
            scalars(where, context, one, other);
        } else if (!listsOnly) {
            kinds(where, context, one, other);
        }
    }

    /** {@return an enumeration, also one that stands as variants; null for anything else} */
    private static Schema.@Nullable EnumSchema literals(ApiModel model, Schema schema) {
        if (schema instanceof Schema.EnumSchema values) {
            return values;
        }
        if (!(schema instanceof Schema.UnionSchema union)) {
            return null;
        }
        List<EnumValue> values = new ArrayList<>();
        Map<String, Integer> variants = new HashMap<>();
        for (SchemaUse variant : union.variants()) {
            if (!(model.schema(variant.schema()) instanceof Schema.EnumSchema some)) {
                return null;
            }
            values.addAll(some.values());
            EnumDiff.byMeaning(some).keySet().forEach(value -> variants.merge(value, 1, Integer::sum));
        }
        if (union.kind() == UnionKind.ONE_OF) {
            values.removeIf(value -> variants.getOrDefault(EnumDiff.canonical(value.value()), 1) > 1);
        }
        return new Schema.EnumSchema(schema.info(), ScalarType.MIXED, values);
    }

    private void scalars(Where where, Context context, Schema one, Schema other) {
        if (one instanceof Schema.StringSchema a && other instanceof Schema.StringSchema b) {
            bounds.texts(where, context, a.bounds(), b.bounds());
        } else if (one instanceof Schema.IntegerSchema a && other instanceof Schema.IntegerSchema b) {
            bounds.integers(where, context, a.bounds(), b.bounds());
        } else if (one instanceof Schema.NumberSchema a && other instanceof Schema.NumberSchema b) {
            bounds.numbers(where, context, a.bounds(), b.bounds());
        } else if (one instanceof Schema.AnySchema) {
            limits(where, context, one, other);
        }
    }

    private void limits(Where where, Context context, Schema one, Schema other) {
        Set<Types.Type> types = EnumSet.copyOf(comparison.typesBefore().of(where.before()));
        types.retainAll(comparison.typesAfter().of(where.after()));
        bounds.all(where, context, types, one.info().limits(), other.info().limits());
    }

    private void arrays(Where where, Context context, Schema.ArraySchema one, Schema.ArraySchema other) {
        bounds.items(where, context, one.bounds(), other.bounds());
        int first = one.prefixItems().size();
        if (first != other.prefixItems().size()) {
            changes.add(
                    SchemaRule.PREFIX_ITEMS_CHANGED,
                    context,
                    where,
                    Integer.toString(first),
                    Integer.toString(other.prefixItems().size()));
        } else {
            for (int i = 0; i < first; i++) {
                comparison.uses(
                        element(where, "[" + i + "]"),
                        context,
                        one.prefixItems().get(i),
                        other.prefixItems().get(i));
            }
        }
        comparison.uses(element(where, "[]"), context, one.items(), other.items());
    }

    private static Where element(Where where, String name) {
        return where.part(name, where.before().child("items"), where.after().child("items"));
    }

    /** Another kind of schema: a wrapping, an enumeration, or other types. */
    private void kinds(Where where, Context context, Schema one, Schema other) {
        Set<Types.Type> typesBefore = comparison.typesBefore().of(where.before());
        Set<Types.Type> typesAfter = comparison.typesAfter().of(where.after());
        if (one instanceof Schema.EnumSchema a && isScalar(other) && typesAfter.containsAll(typesBefore)) {
            boolean single = a.values().size() == 1;
            SchemaRule rule = single ? SchemaRule.CONST_REMOVED : SchemaRule.ENUM_DROPPED;
            changes.add(rule, context, where, EnumDiff.text(a), null);
            constraints(where, context, one, other);
            return;
        }
        if (other instanceof Schema.EnumSchema b && isScalar(one) && typesBefore.containsAll(typesAfter)) {
            boolean single = b.values().size() == 1;
            SchemaRule rule = single ? SchemaRule.CONST_ADDED : SchemaRule.BECAME_ENUM;
            changes.add(rule, context, where, null, EnumDiff.text(b));
            constraints(where, context, one, other);
            return;
        }
        if (other instanceof Schema.UnionSchema b) {
            Optional<SchemaUse> same = closest(
                    b.variants(),
                    variant -> isSame(where.before(), variant),
                    variant -> isLike(where.before(), variant));
            if (same.isPresent()) {
                boolean types = b.kind() == UnionKind.TYPES;
                changes.add(
                        types ? SchemaRule.TYPE_WIDENED : SchemaRule.WRAPPED_ONE_OF,
                        context,
                        where,
                        Types.text(typesBefore),
                        Types.text(typesAfter));
                ask(where, context, where.before(), same.get().schema());
                return;
            }
        }
        if (one instanceof Schema.UnionSchema a) {
            Optional<SchemaUse> same = closest(
                    a.variants(), variant -> isSame(variant, where.after()), variant -> isLike(variant, where.after()));
            if (same.isPresent()) {
                boolean types = a.kind() == UnionKind.TYPES;
                changes.add(
                        types ? SchemaRule.TYPE_NARROWED : SchemaRule.UNWRAPPED_ONE_OF,
                        context,
                        where,
                        Types.text(typesBefore),
                        Types.text(typesAfter));
                ask(where, context, same.get().schema(), where.after());
                return;
            }
        }
        types(where, context, one, other, typesBefore, typesAfter);
    }

    /** An enumeration has no limits of its own, yet those of a free value may exclude what it lists. */
    private void constraints(Where where, Context context, Schema one, Schema other) {
        infos.formats(where, context, one, other);
        bounds.texts(where, context, texts(one), texts(other));
        bounds.numbers(where, context, numbers(one), numbers(other));
    }

    private static StringBounds texts(Schema schema) {
        return schema instanceof Schema.StringSchema text ? text.bounds() : StringBounds.NONE;
    }

    private static NumberBounds numbers(Schema schema) {
        if (schema instanceof Schema.IntegerSchema integer) {
            return integer.bounds();
        }
        return schema instanceof Schema.NumberSchema number ? number.bounds() : NumberBounds.NONE;
    }

    private void types(
            Where where,
            Context context,
            Schema one,
            Schema other,
            Set<Types.Type> typesBefore,
            Set<Types.Type> typesAfter) {
        boolean free = one instanceof Schema.AnySchema || other instanceof Schema.AnySchema;
        boolean scalars = isScalar(one) && isScalar(other);
        SchemaRule rule;
        if ((free || scalars) && !typesBefore.equals(typesAfter) && typesAfter.containsAll(typesBefore)) {
            rule = SchemaRule.TYPE_WIDENED;
        } else if ((free || scalars) && !typesBefore.equals(typesAfter) && typesBefore.containsAll(typesAfter)) {
            rule = SchemaRule.TYPE_NARROWED;
        } else if (free) {
            rule = other instanceof Schema.AnySchema ? SchemaRule.TYPE_WIDENED : SchemaRule.TYPE_NARROWED;
        } else {
            rule = SchemaRule.TYPE_CHANGED;
        }
        changes.add(rule, context, where, Types.text(typesBefore), Types.text(typesAfter));
        if (free) {
            limitsOfAny(where, context, one, other);
        } else if (one instanceof Schema.IntegerSchema a && other instanceof Schema.NumberSchema b) {
            bounds.numbers(where, context, a.bounds(), b.bounds());
        } else if (one instanceof Schema.NumberSchema a && other instanceof Schema.IntegerSchema b) {
            bounds.numbers(where, context, a.bounds(), b.bounds());
        }
    }

    /** Where a schema says no type, its limits are those of whatever fits them: also of the type that the other one says. */
    private void limitsOfAny(Where where, Context context, Schema one, Schema other) {
        Limits stated = (one instanceof Schema.AnySchema ? one : other).info().limits();
        Schema typed = one instanceof Schema.AnySchema ? other : one;
        if (typed instanceof Schema.EnumSchema values && EnumDiff.allows(stated, values)) {
            return;
        }
        Set<Types.Type> types = EnumSet.copyOf(comparison.typesBefore().of(where.before()));
        types.retainAll(comparison.typesAfter().of(where.after()));
        types.retainAll(OwnLimits.types(stated));
        bounds.all(
                where,
                context,
                types,
                one instanceof Schema.UnionSchema
                        ? OwnLimits.loosest(comparison.overlapsBefore().values(where.before()))
                        : OwnLimits.of(one),
                other instanceof Schema.UnionSchema
                        ? OwnLimits.loosest(comparison.overlapsAfter().values(where.after()))
                        : OwnLimits.of(other));
    }

    private void ask(Where where, Context context, JsonPointer one, JsonPointer other) {
        SchemaPair pair = new SchemaPair(one, other);
        if (!pair.equals(where.schema())) {
            comparison.pairs().ask(pair, context, where.subject(), where.schema() == null ? where : where.schema());
        }
    }

    private static Optional<SchemaUse> closest(
            List<SchemaUse> variants, Predicate<JsonPointer> same, Predicate<JsonPointer> alike) {
        return Stream.of(same, alike)
                .flatMap(fitting -> variants.stream().filter(variant -> fitting.test(variant.schema())))
                .findFirst();
    }

    /** Objects that have a property in common, or values of one kind. */
    private boolean isLike(JsonPointer before, JsonPointer after) {
        Schema one = comparison.before().schema(before);
        Schema other = comparison.after().schema(after);
        if (one instanceof Schema.ObjectSchema a && other instanceof Schema.ObjectSchema b) {
            Set<String> names = a.properties().stream().map(Property::name).collect(Collectors.toSet());
            return b.properties().stream().map(Property::name).anyMatch(names::contains);
        }
        return isScalar(one) && one.getClass() == other.getClass();
    }

    private boolean isSame(JsonPointer one, JsonPointer other) {
        boolean component = comparison.before().schema(one).info().componentName() != null
                || comparison.after().schema(other).info().componentName() != null;
        return component ? one.equals(other) : comparison.sameShape(one, other);
    }

    private static boolean isScalar(Schema schema) {
        return schema instanceof Schema.BooleanSchema
                || schema instanceof Schema.IntegerSchema
                || schema instanceof Schema.NumberSchema
                || schema instanceof Schema.StringSchema;
    }
}

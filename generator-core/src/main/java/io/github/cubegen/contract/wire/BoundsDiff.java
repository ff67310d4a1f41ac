package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.ArrayBounds;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.ObjectBounds;
import io.github.cubegen.model.StringBounds;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compares the limits of numbers, texts, lists and objects. */
final class BoundsDiff {

    private final Changes changes;

    BoundsDiff(Changes changes) {
        this.changes = changes;
    }

    /** @param types of the values that there are; limits for others mean nothing */
    void all(Where where, Context context, Set<Types.Type> types, Limits one, Limits other) {
        if (types.contains(Types.Type.INTEGER)) {
            numbers(where, context, one.numbers(), other.numbers());
        }
        if (types.contains(Types.Type.STRING)) {
            texts(where, context, one.texts(), other.texts());
            encodings(where, context, one.texts(), other.texts());
        }
        if (types.contains(Types.Type.ARRAY)) {
            items(where, context, one.items(), other.items());
        }
        if (types.contains(Types.Type.OBJECT)) {
            properties(where, context, one.properties(), other.properties());
        }
    }

    void numbers(Where where, Context context, NumberBounds one, NumberBounds other) {
        limits(where, context, Limit.lowest(one), Limit.lowest(other), UnaryOperator.identity());
        limits(where, context, Limit.highest(one), Limit.highest(other), UnaryOperator.identity());
        multiples(where, context, one.multipleOf(), other.multipleOf());
    }

    void integers(Where where, Context context, NumberBounds one, NumberBounds other) {
        limits(where, context, Limit.lowest(one), Limit.lowest(other), Limit::ofIntegers);
        limits(where, context, Limit.highest(one), Limit.highest(other), Limit::ofIntegers);
        multiples(where, context, one.multipleOf(), other.multipleOf());
    }

    void texts(Where where, Context context, StringBounds one, StringBounds other) {
        counts(where, context, "minLength", one.minLength(), other.minLength(), Kind.LENGTH);
        counts(where, context, "maxLength", one.maxLength(), other.maxLength(), Kind.LENGTH);
        if (!Objects.equals(one.pattern(), other.pattern())) {
            SchemaRule rule = one.pattern() == null
                    ? SchemaRule.PATTERN_ADDED
                    : other.pattern() == null ? SchemaRule.PATTERN_REMOVED : SchemaRule.PATTERN_CHANGED;
            changes.add(rule, context, where, one.pattern(), other.pattern());
        }
    }

    private void encodings(Where where, Context context, StringBounds one, StringBounds other) {
        String before = encoding(one.contentEncoding(), one.contentMediaType());
        String after = encoding(other.contentEncoding(), other.contentMediaType());
        if (!before.equals(after)) {
            changes.add(SchemaRule.CONTENT_ENCODING_CHANGED, context, where, before, after);
        }
    }

    void items(Where where, Context context, ArrayBounds one, ArrayBounds other) {
        counts(where, context, "minItems", one.minItems(), other.minItems(), Kind.ITEMS);
        counts(where, context, "maxItems", one.maxItems(), other.maxItems(), Kind.ITEMS);
        if (one.uniqueItems() != other.uniqueItems()) {
            changes.add(
                    other.uniqueItems() ? SchemaRule.ITEMS_TIGHTENED : SchemaRule.ITEMS_LOOSENED,
                    context,
                    where,
                    "uniqueItems " + one.uniqueItems(),
                    "uniqueItems " + other.uniqueItems());
        }
    }

    void properties(Where where, Context context, ObjectBounds one, ObjectBounds other) {
        counts(where, context, "minProperties", one.minProperties(), other.minProperties(), Kind.PROPERTIES);
        counts(where, context, "maxProperties", one.maxProperties(), other.maxProperties(), Kind.PROPERTIES);
    }

    private enum Kind {
        LENGTH(SchemaRule.LENGTH_TIGHTENED, SchemaRule.LENGTH_LOOSENED),
        ITEMS(SchemaRule.ITEMS_TIGHTENED, SchemaRule.ITEMS_LOOSENED),
        PROPERTIES(SchemaRule.PROPS_COUNT_TIGHTENED, SchemaRule.PROPS_COUNT_LOOSENED);

        private final SchemaRule tightened;
        private final SchemaRule loosened;

        Kind(SchemaRule tightened, SchemaRule loosened) {
            this.tightened = tightened;
            this.loosened = loosened;
        }
    }

    private void counts(
            Where where, Context context, String key, @Nullable Integer one, @Nullable Integer other, Kind kind) {
        boolean lower = key.startsWith("min");
        int open = lower ? 0 : Integer.MAX_VALUE;
        int before = Objects.requireNonNullElse(one, open);
        int after = Objects.requireNonNullElse(other, open);
        if (before != after) {
            boolean tighter = lower ? after > before : after < before;
            changes.add(tighter ? kind.tightened : kind.loosened, context, where, text(key, one), text(key, other));
        }
    }

    private static String text(String key, @Nullable Integer value) {
        return value == null ? "no " + key : key + " " + value;
    }

    private void limits(Where where, Context context, Limit one, Limit other, UnaryOperator<Limit> meaning) {
        SchemaRule rule = meaning.apply(one).changeTo(meaning.apply(other));
        if (rule != null) {
            changes.add(rule, context, where, one.text(), other.text());
        }
    }

    private void multiples(Where where, Context context, @Nullable BigDecimal one, @Nullable BigDecimal other) {
        if ((one == null && other == null) || (one != null && other != null && one.compareTo(other) == 0)) {
            return;
        }
        boolean fewer = one == null || (other != null && isMultiple(other, one));
        boolean more = other == null || (one != null && isMultiple(one, other));
        // Neither: some of both are lost, which is worse for whoever is on the strict side.
        boolean tightened = fewer || (!more && context.isSent());
        changes.add(
                fewer || !more ? SchemaRule.MULTIPLE_OF : SchemaRule.MULTIPLE_OF_LOOSENED,
                tightened ? SchemaRule.MULTIPLE_OF : SchemaRule.MULTIPLE_OF_LOOSENED,
                context,
                where,
                one == null ? "any" : "multiples of " + one.toPlainString(),
                other == null ? "any" : "multiples of " + other.toPlainString());
    }

    private static boolean isMultiple(BigDecimal some, BigDecimal unit) {
        return unit.signum() != 0 && some.remainder(unit).signum() == 0;
    }

    static String encoding(@Nullable String encoding, @Nullable String mediaType) {
        return Objects.requireNonNullElse(encoding, "no encoding") + ", "
                + Objects.requireNonNullElse(mediaType, "no media type");
    }
}

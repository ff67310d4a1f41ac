package io.github.cubegen.contract.wire;

import io.github.cubegen.model.ArrayBounds;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.ObjectBounds;
import io.github.cubegen.model.StringBounds;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two limits as one: what either allows, and what both allow. */
final class JoinedLimits {

    private JoinedLimits() {}

    /** {@return the limits of values that one of two allows} */
    static Limits either(Limits one, Limits other) {
        StringBounds text = one.texts();
        StringBounds texts = other.texts();
        return new Limits(
                numbers(
                        looser(Limit.lowest(one.numbers()), Limit.lowest(other.numbers())),
                        looser(Limit.highest(one.numbers()), Limit.highest(other.numbers())),
                        anyMultiple(one.numbers().multipleOf(), other.numbers().multipleOf())),
                new StringBounds(
                        least(text.minLength(), texts.minLength()),
                        most(text.maxLength(), texts.maxLength()),
                        anyPattern(text.pattern(), texts.pattern()),
                        same(text.contentEncoding(), texts.contentEncoding()),
                        same(text.contentMediaType(), texts.contentMediaType())),
                new ArrayBounds(
                        least(one.items().minItems(), other.items().minItems()),
                        most(one.items().maxItems(), other.items().maxItems()),
                        one.items().uniqueItems() && other.items().uniqueItems()),
                new ObjectBounds(
                        least(
                                one.properties().minProperties(),
                                other.properties().minProperties()),
                        most(
                                one.properties().maxProperties(),
                                other.properties().maxProperties())));
    }

    /** {@return the limits of values that both allow; of two patterns, encodings or factors the first} */
    static Limits both(Limits one, Limits other) {
        StringBounds text = one.texts();
        StringBounds texts = other.texts();
        return new Limits(
                numbers(
                        tighter(Limit.lowest(one.numbers()), Limit.lowest(other.numbers())),
                        tighter(Limit.highest(one.numbers()), Limit.highest(other.numbers())),
                        first(one.numbers().multipleOf(), other.numbers().multipleOf())),
                new StringBounds(
                        greater(text.minLength(), texts.minLength()),
                        smaller(text.maxLength(), texts.maxLength()),
                        first(text.pattern(), texts.pattern()),
                        first(text.contentEncoding(), texts.contentEncoding()),
                        first(text.contentMediaType(), texts.contentMediaType())),
                new ArrayBounds(
                        greater(one.items().minItems(), other.items().minItems()),
                        smaller(one.items().maxItems(), other.items().maxItems()),
                        one.items().uniqueItems() || other.items().uniqueItems()),
                new ObjectBounds(
                        greater(
                                one.properties().minProperties(),
                                other.properties().minProperties()),
                        smaller(
                                one.properties().maxProperties(),
                                other.properties().maxProperties())));
    }

    private static NumberBounds numbers(Limit low, Limit high, @Nullable BigDecimal multipleOf) {
        return new NumberBounds(
                low.exclusive() ? null : low.value(),
                low.exclusive() ? low.value() : null,
                high.exclusive() ? null : high.value(),
                high.exclusive() ? high.value() : null,
                multipleOf);
    }

    private static Limit looser(Limit one, Limit other) {
        BigDecimal value = one.value();
        BigDecimal others = other.value();
        if (value == null || others == null) {
            return value == null ? one : other;
        }
        int order = one.lower() ? value.compareTo(others) : others.compareTo(value);
        return order < 0 || (order == 0 && !one.exclusive()) ? one : other;
    }

    private static Limit tighter(Limit one, Limit other) {
        if (one.value() == null || other.value() == null) {
            return one.value() == null ? other : one;
        }
        return looser(one, other).equals(one) ? other : one;
    }

    private static @Nullable BigDecimal anyMultiple(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null || one.signum() == 0 || other.signum() == 0) {
            return null;
        }
        if (one.remainder(other).signum() == 0) {
            return other;
        }
        return other.remainder(one).signum() == 0 ? one : null;
    }

    private static @Nullable String anyPattern(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? null : one.equals(other) ? one : "(?:" + one + ")|(?:" + other + ")";
    }

    private static @Nullable Integer least(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : (Integer) Math.min(one, other);
    }

    private static @Nullable Integer most(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : (Integer) Math.max(one, other);
    }

    private static @Nullable Integer greater(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? first(one, other) : (Integer) Math.max(one, other);
    }

    private static @Nullable Integer smaller(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? first(one, other) : (Integer) Math.min(one, other);
    }

    private static @Nullable String same(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other) ? one : null;
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}

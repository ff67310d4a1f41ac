package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.NumberBounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The limit of a number on one side, whichever keyword states it.
 *
 * @param lower whether it is the lower side
 * @param value null if there is none
 * @param exclusive whether the value itself is out of bounds
 */
record Limit(boolean lower, @Nullable BigDecimal value, boolean exclusive) {

    private static final int MOST_DIGITS = 1_000;

    static Limit lowest(NumberBounds bounds) {
        return tighter(true, bounds.minimum(), bounds.exclusiveMinimum());
    }

    static Limit highest(NumberBounds bounds) {
        return tighter(false, bounds.maximum(), bounds.exclusiveMaximum());
    }

    private static Limit tighter(boolean lower, @Nullable BigDecimal inclusive, @Nullable BigDecimal exclusive) {
        if (inclusive == null || exclusive == null) {
            return exclusive == null ? new Limit(lower, inclusive, false) : new Limit(lower, exclusive, true);
        }
        int order = exclusive.compareTo(inclusive);
        boolean exclusiveCounts = lower ? order >= 0 : order <= 0;
        return exclusiveCounts ? new Limit(lower, exclusive, true) : new Limit(lower, inclusive, false);
    }

    /**
     * {@return the same limit as the last integer that it allows} {@code > 0} and {@code >= 1} allow the same integers. One that is
     * too long to write down stays as it is: to compute with it would take more memory than there is.
     */
    Limit ofIntegers() {
        if (value == null || Math.abs(value.scale()) > MOST_DIGITS) {
            return this;
        }
        BigDecimal last = value.setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR);
        if (exclusive && last.compareTo(value) == 0) {
            last = lower ? last.add(BigDecimal.ONE) : last.subtract(BigDecimal.ONE);
        }
        return new Limit(lower, last, false);
    }

    @Nullable
    SchemaRule changeTo(Limit other) {
        if (value == null || other.value == null) {
            return value == null ? other.value == null ? null : SchemaRule.BOUND_SET : SchemaRule.BOUND_UNSET;
        }
        int order = other.value.compareTo(value);
        if (order == 0) {
            if (exclusive == other.exclusive) {
                return null;
            }
            return other.exclusive ? SchemaRule.BOUND_TIGHTENED : SchemaRule.BOUND_LOOSENED;
        }
        return order > 0 == lower ? SchemaRule.BOUND_TIGHTENED : SchemaRule.BOUND_LOOSENED;
    }

    boolean allows(BigDecimal number) {
        if (value == null) {
            return true;
        }
        int order = lower ? number.compareTo(value) : value.compareTo(number);
        return exclusive ? order > 0 : order >= 0;
    }

    /** {@return whether some number is within this limit and one on the other side} */
    boolean meets(Limit other) {
        if (value == null || other.value == null) {
            return true;
        }
        int order = lower ? value.compareTo(other.value) : other.value.compareTo(value);
        return order < 0 || (order == 0 && !exclusive && !other.exclusive);
    }

    String text() {
        if (value == null) {
            return lower ? "no minimum" : "no maximum";
        }
        String sign = lower ? exclusive ? "> " : ">= " : exclusive ? "< " : "<= ";
        return sign + value.toPlainString();
    }
}

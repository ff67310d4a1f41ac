package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.StringBounds;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Whether limits allow a text, a number or a truth value.
 *
 * @param limits those beside an enumeration
 */
record Allowed(Limits limits) implements Predicate<JsonNode> {

    @Override
    public boolean test(JsonNode value) {
        if (value.isTextual()) {
            return isAllowed(value.textValue(), limits.texts());
        }
        return !value.isNumber() || isAllowed(value.decimalValue(), limits.numbers());
    }

    private static boolean isAllowed(String text, StringBounds bounds) {
        int length = text.codePointCount(0, text.length());
        Integer least = bounds.minLength();
        Integer most = bounds.maxLength();
        return (least == null || length >= least) && (most == null || length <= most) && fits(text, bounds.pattern());
    }

    /** What Java does not read as a pattern excludes nothing. */
    private static boolean fits(String text, @Nullable String pattern) {
        if (pattern == null) {
            return true;
        }
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    private static boolean isAllowed(BigDecimal number, NumberBounds bounds) {
        Limit low = Limit.lowest(bounds);
        Limit high = Limit.highest(bounds);
        BigDecimal unit = bounds.multipleOf();
        return low.allows(number)
                && high.allows(number)
                && (unit == null || number.remainder(unit).signum() == 0);
    }
}

package io.github.cubegen.plan;

import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.Schema.IntegerSchema;
import io.github.cubegen.model.Schema.NumberSchema;
import io.github.cubegen.model.Schema.StringSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The table of scalar types. A format that it does not know leaves the base type, as the standard asks.
 *
 * @see <a href="https://spec.openapis.org/registry/format/">OpenAPI Format Registry</a>
 */
public final class ScalarTypes {
    private ScalarTypes() {}

    /** {@return what holds an integer} */
    public static ScalarKind of(IntegerSchema schema) {
        String format = schema.info().format();
        if ("unix-time".equals(format)) {
            return ScalarKind.UNIX_TIME;
        }
        NumberBounds bounds = schema.bounds();
        boolean unsigned = "uint64".equals(format) && bounds.maximum() == null && bounds.exclusiveMaximum() == null;
        if (unsigned || exceeds(bounds, Long.MIN_VALUE, Long.MAX_VALUE)) {
            return ScalarKind.BIG_INTEGER;
        }
        return "int32".equals(format) && !exceeds(bounds, Integer.MIN_VALUE, Integer.MAX_VALUE)
                ? ScalarKind.INT
                : ScalarKind.LONG;
    }

    /** {@return what holds a number} */
    public static ScalarKind of(NumberSchema schema) {
        return "float".equals(schema.info().format()) ? ScalarKind.FLOAT : ScalarKind.DOUBLE;
    }

    /** {@return what holds a text} */
    public static ScalarKind of(StringSchema schema) {
        String format = schema.info().format();
        return switch (format == null ? "" : format) {
            case "date" -> ScalarKind.DATE;
            case "date-time" -> ScalarKind.DATE_TIME;
            case "time" -> ScalarKind.TIME;
            case "partial-time", "local-time", "time-local" -> ScalarKind.LOCAL_TIME;
            case "duration" -> ScalarKind.DURATION;
            case "uuid" -> ScalarKind.UUID;
            case "uri" -> ScalarKind.URI;
            case "byte" -> ScalarKind.BYTES;
            default -> ScalarKind.STRING;
        };
    }

    /** {@return whether values outside of a range are described} */
    private static boolean exceeds(NumberBounds bounds, long min, long max) {
        return isBelow(bounds.minimum(), BigInteger.valueOf(min))
                || isBelow(bounds.exclusiveMinimum(), BigInteger.valueOf(min).subtract(BigInteger.ONE))
                || isAbove(bounds.maximum(), BigInteger.valueOf(max))
                || isAbove(bounds.exclusiveMaximum(), BigInteger.valueOf(max).add(BigInteger.ONE));
    }

    private static boolean isBelow(@Nullable BigDecimal bound, BigInteger limit) {
        return bound != null && bound.compareTo(new BigDecimal(limit)) < 0;
    }

    private static boolean isAbove(@Nullable BigDecimal bound, BigInteger limit) {
        return bound != null && bound.compareTo(new BigDecimal(limit)) > 0;
    }
}

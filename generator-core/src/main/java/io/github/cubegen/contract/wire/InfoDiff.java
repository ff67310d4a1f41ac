package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaInfo;
import io.github.cubegen.model.StringBounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what every schema has: its format and its default. */
final class InfoDiff {

    private static final String BINARY = "binary";

    /** No format of the standard: what the bounds of an integer say of it. */
    private static final String BEYOND = "larger than int64";

    /** Formats that tell how a value is shown or sent, and allow none less. */
    private static final List<String> FREE = List.of("password");

    private final Changes changes;

    InfoDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Where where, Context context, SchemaInfo one, SchemaInfo other) {
        if (!Objects.equals(one.defaultValue(), other.defaultValue())) {
            changes.add(
                    SchemaRule.DEFAULT_CHANGED, context, where, text(one.defaultValue()), text(other.defaultValue()));
        }
        if (one.deprecated() != other.deprecated()) {
            changes.add(other.deprecated() ? SchemaRule.DEPRECATED : SchemaRule.UNDEPRECATED, context, where);
        }
    }

    /** Compares the formats of schemas of one type. Without one, a number has the range that the client gives it. */
    void formats(Where where, Context context, Schema one, Schema other) {
        if (one instanceof Schema.StringSchema text && other instanceof Schema.StringSchema otherText) {
            String is = encoding(text);
            String becomes = encoding(otherText);
            if (!is.equals(becomes)) {
                changes.add(SchemaRule.CONTENT_ENCODING_CHANGED, context, where, is, becomes);
            }
        }
        String before = format(one);
        String after = format(other);
        if (Objects.equals(before, after)) {
            return;
        }
        SchemaRule rule;
        boolean ranges = before != null && after != null && (isPart(before, after) || isPart(after, before));
        if (ranges && isSmall(one) && isSmall(other)) {
            rule = SchemaRule.FORMAT_SAME_VALUES;
        } else if (before == null || isPart(after, before)) {
            rule = SchemaRule.FORMAT_NARROWED;
        } else if (after == null || isPart(before, after)) {
            rule = SchemaRule.FORMAT_WIDENED;
        } else {
            rule = SchemaRule.FORMAT_CHANGED;
        }
        changes.add(rule, context, where, shown(before), shown(after));
    }

    /** {@return whether the bounds of an integer let it have only values that each format has} */
    private static boolean isSmall(Schema schema) {
        if (!(schema instanceof Schema.IntegerSchema integer)) {
            return false;
        }
        NumberBounds bounds = integer.bounds();
        BigDecimal least = bounds.minimum() == null ? bounds.exclusiveMinimum() : bounds.minimum();
        BigDecimal most = bounds.maximum() == null ? bounds.exclusiveMaximum() : bounds.maximum();
        return least != null
                && most != null
                && least.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
                && most.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static boolean isPart(@Nullable String part, String whole) {
        return ("int32".equals(part) && whole.equals("int64"))
                || (("int32".equals(part) || "int64".equals(part)) && whole.equals(BEYOND))
                || ("float".equals(part) && whole.equals("double"));
    }

    /** {@return whether values are described that 64 bits can't hold, so that the client reads any number of digits} */
    private static boolean isBeyond(NumberBounds bounds) {
        BigDecimal least = Limit.lowest(bounds).ofIntegers().value();
        BigDecimal most = Limit.highest(bounds).ofIntegers().value();
        return (least != null && least.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) < 0)
                || (most != null && most.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0);
    }

    private static @Nullable String format(Schema schema) {
        String format = schema.info().format();
        if (schema instanceof Schema.IntegerSchema integer && (format == null || format.equals("int64"))) {
            return isBeyond(integer.bounds()) ? BEYOND : "int64";
        }
        if (schema instanceof Schema.NumberSchema && format == null) {
            return "double";
        }
        if (schema instanceof Schema.StringSchema text && format == null && isBytes(text.bounds())) {
            return BINARY;
        }
        return format == null || FREE.contains(format) ? null : format;
    }

    /** {@return whether a text is bytes as they are, in the notation of either version (OpenAPI 3.1.1, section 4.8.1.5.2)} */
    static boolean isBinary(Schema.StringSchema text) {
        return BINARY.equals(format(text));
    }

    private static boolean isBytes(StringBounds bounds) {
        return "application/octet-stream".equals(bounds.contentMediaType()) && bounds.contentEncoding() == null;
    }

    /** Without what the format says already. */
    private static String encoding(Schema.StringSchema text) {
        String format = format(text);
        String encoding = "byte".equals(format) ? null : text.bounds().contentEncoding();
        String mediaType = BINARY.equals(format) && isBytes(text.bounds())
                ? null
                : text.bounds().contentMediaType();
        return BoundsDiff.encoding(encoding, mediaType);
    }

    private static String shown(@Nullable String format) {
        return format == null ? "no format" : format;
    }

    static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }
}

package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the limits of a schema, the tightest of all its parts. */
final class BoundsReader {
    private final Tree tree;

    BoundsReader(Tree tree) {
        this.tree = tree;
    }

    /** {@return all limits, for a schema whose kind has none} */
    Limits all(Composition composition) {
        boolean any = schemas(composition).stream()
                .anyMatch(schema -> Keywords.LIMITS.stream().anyMatch(schema::has));
        return any
                ? new Limits(number(composition), string(composition), array(composition), object(composition))
                : Limits.NONE;
    }

    NumberBounds number(Composition composition) {
        BigDecimal minimum = null;
        BigDecimal exclusiveMinimum = null;
        BigDecimal maximum = null;
        BigDecimal exclusiveMaximum = null;
        BigDecimal multipleOf = null;
        for (Fields schema : schemas(composition)) {
            Limit low = limit(schema, "minimum", "exclusiveMinimum");
            Limit high = limit(schema, "maximum", "exclusiveMaximum");
            minimum = greater(minimum, low.inclusive());
            exclusiveMinimum = greater(exclusiveMinimum, low.exclusive());
            maximum = smaller(maximum, high.inclusive());
            exclusiveMaximum = smaller(exclusiveMaximum, high.exclusive());
            multipleOf = later(multipleOf, factor(schema));
        }
        BigDecimal low = greater(minimum, exclusiveMinimum);
        BigDecimal high = smaller(maximum, exclusiveMaximum);
        if (low != null && high != null) {
            boolean excluded = isSame(low, exclusiveMinimum) || isSame(high, exclusiveMaximum);
            int order = low.compareTo(high);
            if (order > 0 || (order == 0 && excluded)) {
                contradiction(composition, List.of("maximum", "exclusiveMaximum"), low, high);
            }
        }
        return new NumberBounds(minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf);
    }

    StringBounds string(Composition composition) {
        Integer minLength = null;
        Integer maxLength = null;
        String pattern = null;
        String encoding = null;
        String mediaType = null;
        for (Fields schema : schemas(composition)) {
            minLength = greater(minLength, schema.count("minLength"));
            maxLength = smaller(maxLength, schema.count("maxLength"));
            pattern = later(pattern, pattern(schema));
            encoding = later(encoding, schema.text("contentEncoding"));
            mediaType = later(mediaType, schema.text("contentMediaType"));
        }
        checkOrder(composition, "maxLength", minLength, maxLength);
        return new StringBounds(minLength, maxLength, pattern, encoding, mediaType);
    }

    ArrayBounds array(Composition composition) {
        Integer minItems = null;
        Integer maxItems = null;
        boolean unique = false;
        for (Fields schema : schemas(composition)) {
            minItems = greater(minItems, schema.count("minItems"));
            maxItems = smaller(maxItems, schema.count("maxItems"));
            unique |= schema.flag("uniqueItems");
        }
        checkOrder(composition, "maxItems", minItems, maxItems);
        return new ArrayBounds(minItems, maxItems, unique);
    }

    ObjectBounds object(Composition composition) {
        Integer minProperties = null;
        Integer maxProperties = null;
        for (Fields schema : schemas(composition)) {
            minProperties = greater(minProperties, schema.count("minProperties"));
            maxProperties = smaller(maxProperties, schema.count("maxProperties"));
        }
        checkOrder(composition, "maxProperties", minProperties, maxProperties);
        return new ObjectBounds(minProperties, maxProperties);
    }

    private List<Fields> schemas(Composition composition) {
        return composition.leaves().stream()
                .map(leaf -> tree.schema(leaf.place()))
                .filter(Objects::nonNull)
                .toList();
    }

    private record Limit(
            @Nullable BigDecimal inclusive, @Nullable BigDecimal exclusive) {}

    /** In OpenAPI 3.0 the exclusive limit is a flag next to the limit, in 3.1 a limit of its own. */
    private static Limit limit(Fields schema, String inclusiveKey, String exclusiveKey) {
        BigDecimal limit = schema.number(inclusiveKey);
        JsonNode exclusive = schema.get(exclusiveKey);
        if (exclusive != null && exclusive.isBoolean()) {
            return exclusive.booleanValue() ? new Limit(null, limit) : new Limit(limit, null);
        }
        return new Limit(limit, schema.number(exclusiveKey));
    }

    private void checkOrder(Composition composition, String key, @Nullable Integer min, @Nullable Integer max) {
        if (min != null && max != null && min > max) {
            contradiction(composition, List.of(key), min, max);
        }
    }

    /** Tells of it where the upper bound stands. */
    private void contradiction(Composition composition, List<String> keys, Number low, Number high) {
        for (Fields schema : schemas(composition)) {
            for (String key : keys) {
                if (schema.has(key)) {
                    tree.findings()
                            .warning(
                                    "contradictory-bounds",
                                    schema.pointer().child(key),
                                    "The upper bound " + high + " leaves nothing above the lower bound " + low
                                            + ", so that no value fits; correct one of them.");
                    return;
                }
            }
        }
    }

    private static boolean isSame(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    private @Nullable String pattern(Fields schema) {
        String pattern = schema.text("pattern");
        String problem = pattern == null ? null : PatternSyntax.problem(pattern);
        if (problem != null) {
            tree.findings()
                    .warning(
                            "invalid-pattern",
                            schema.pointer().child("pattern"),
                            "This is no regular expression: " + problem + ".");
        }
        return pattern;
    }

    private @Nullable BigDecimal factor(Fields schema) {
        BigDecimal factor = schema.number("multipleOf");
        if (factor != null && factor.signum() <= 0) {
            tree.findings()
                    .warning(
                            "invalid-multiple",
                            schema.pointer().child("multipleOf"),
                            "multipleOf must be greater than 0; it is ignored.");
            return null;
        }
        return factor;
    }

    private static <T extends Comparable<T>> @Nullable T greater(@Nullable T a, @Nullable T b) {
        return a == null || (b != null && b.compareTo(a) > 0) ? b : a;
    }

    private static <T extends Comparable<T>> @Nullable T smaller(@Nullable T a, @Nullable T b) {
        return a == null || (b != null && b.compareTo(a) < 0) ? b : a;
    }

    private static <T> @Nullable T later(@Nullable T a, @Nullable T b) {
        return b == null ? a : b;
    }
}

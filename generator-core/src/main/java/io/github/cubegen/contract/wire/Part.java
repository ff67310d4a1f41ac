package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.model.ArrayBounds;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.ObjectBounds;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.StringBounds;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one schema that is no union allows, as deep as is looked for what fits two. Where it stands and what is said of it is no part
 * of it: parts of two versions are equal when the same values fit them.
 *
 * @param types of the values
 * @param limits its own and those of the unions that it stands in
 * @param literals by what they mean; null unless it is an enumeration
 * @param members null unless it is an object whose properties are looked at
 */
record Part(
        Set<Types.Type> types,
        Limits limits,
        @Nullable Map<String, JsonNode> literals,
        @Nullable Members members) {

    private static final Set<Types.Type> NUMBERS = EnumSet.of(Types.Type.INTEGER, Types.Type.NUMBER);

    static Part of(Schema schema, Set<Types.Type> types, @Nullable Members members) {
        Limits limits = OwnLimits.of(schema);
        Map<String, JsonNode> literals = schema instanceof Schema.EnumSchema values ? EnumDiff.byMeaning(values) : null;
        return new Part(types, limits, literals, members);
    }

    /** {@return what is left of it where there are limits beside it} */
    Part within(Limits around) {
        if (around.equals(Limits.NONE)) {
            return this;
        }
        return new Part(
                types, JoinedLimits.both(around, limits), literals == null ? null : allowed(literals, around), members);
    }

    private static Map<String, JsonNode> allowed(Map<String, JsonNode> literals, Limits limits) {
        Map<String, JsonNode> allowed = new LinkedHashMap<>(literals);
        allowed.values().removeIf(new Allowed(limits).negate());
        return allowed;
    }

    /** {@return its limits, or of an enumeration those that its values keep} */
    Limits limitsOfValues() {
        return literals == null
                ? limits
                : new Limits(
                        literals.values().stream()
                                .filter(JsonNode::isNumber)
                                .map(Part::numbers)
                                .reduce(JoinedLimits::either)
                                .orElse(limits)
                                .numbers(),
                        literals.values().stream()
                                .filter(JsonNode::isTextual)
                                .map(Part::texts)
                                .reduce(JoinedLimits::either)
                                .orElse(limits)
                                .texts(),
                        limits.items(),
                        limits.properties());
    }

    private static Limits numbers(JsonNode literal) {
        BigDecimal value = literal.decimalValue();
        return new Limits(
                new NumberBounds(value, null, value, null, null),
                StringBounds.NONE,
                ArrayBounds.NONE,
                ObjectBounds.NONE);
    }

    private static Limits texts(JsonNode literal) {
        String text = literal.textValue();
        int length = text.codePointCount(0, text.length());
        return new Limits(
                NumberBounds.NONE,
                new StringBounds(length, length, null, null, null),
                ArrayBounds.NONE,
                ObjectBounds.NONE);
    }

    /** {@return whether values of this, as those who know no other send them, can fit another} */
    boolean fits(Part other) {
        if (Collections.disjoint(types, other.types)) {
            return false;
        }
        if (literals != null && other.literals != null) {
            return !Collections.disjoint(literals.keySet(), other.literals.keySet());
        }
        if (literals != null) {
            return allowsSome(other.limits, literals.values());
        }
        if (other.literals != null) {
            return allowsSome(limits, other.literals.values());
        }
        if (NUMBERS.containsAll(types) && NUMBERS.containsAll(other.types)) {
            return meets(other);
        }
        return members == null || other.members == null || members.fit(other.members);
    }

    private static boolean allowsSome(Limits limits, Collection<JsonNode> literals) {
        return literals.stream().anyMatch(new Allowed(limits));
    }

    private boolean meets(Part other) {
        NumberBounds first = limits.numbers();
        NumberBounds second = other.limits.numbers();
        boolean whole = !types.contains(Types.Type.NUMBER) || !other.types.contains(Types.Type.NUMBER);
        UnaryOperator<Limit> meaning = whole ? Limit::ofIntegers : UnaryOperator.identity();
        return meaning.apply(Limit.lowest(first)).meets(meaning.apply(Limit.highest(second)))
                && meaning.apply(Limit.lowest(second)).meets(meaning.apply(Limit.highest(first)));
    }
}

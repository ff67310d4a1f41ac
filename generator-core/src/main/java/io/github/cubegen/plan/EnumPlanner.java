package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.Schema.EnumSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans an open enumeration. */
final class EnumPlanner {
    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final Diagnostics diagnostics;

    EnumPlanner(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    EnumPlan plan(EnumSchema schema, ScalarKind base, ClassRef name) {
        Map<Object, EnumValue> distinct = new LinkedHashMap<>();
        schema.values().forEach(value -> distinct.putIfAbsent(literal(value.value(), base), value));
        // A constant of the class's own name would hide the class inside it.
        NameScope scope =
                new NameScope(NameStyle.CONSTANT, Set.of(name.simpleName(), CommonNames.CODEC), "EMPTY", diagnostics);
        List<NameRequest<JsonPointer>> requests = new ArrayList<>();
        distinct.forEach((literal, value) -> {
            CaseLabels.check(text(literal), "An enum value", value.pointer(), diagnostics);
            requests.add(NameRequest.of(value.pointer(), text(literal), constantOverride(value), value.pointer())
                    .renamedBy("x-enum-varnames"));
        });
        Map<JsonPointer, String> names = scope.resolve(requests);
        List<ConstantPlan> constants = new ArrayList<>();
        distinct.forEach((literal, value) -> constants.add(new ConstantPlan(
                names.getOrDefault(value.pointer(), ""),
                literal,
                Docs.text(value.description(), "The value " + Text.code(text(literal)) + "."),
                value.pointer())));
        String unrecognized = scope.resolve(NameRequest.derived(
                UNRECOGNIZED, UNRECOGNIZED, null, schema.info().pointer()));
        String described = schema.info().componentName() == null
                ? name.simpleName()
                : schema.info().componentName();
        return new EnumPlan(
                name,
                Docs.type(schema.info(), "A value of " + Text.code(described) + "."),
                base,
                constants,
                unrecognized,
                schema.info().pointer());
    }

    /** {@code x-enum-varnames} of other tools are often no constants yet; what can be one is taken as it is. */
    private static @Nullable String constantOverride(EnumValue value) {
        return value.nameOverride() == null
                ? null
                : NameStyle.CONSTANT.convert(value.nameOverride(), "VALUE", Identifiers.MAX_LENGTH);
    }

    private static Object literal(JsonNode value, ScalarKind base) {
        return switch (base) {
            case LONG -> value.longValue();
            case DOUBLE -> value.doubleValue();
            default -> value.textValue();
        };
    }

    private static String text(Object literal) {
        return literal.toString();
    }
}

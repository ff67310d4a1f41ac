package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Pagination;
import io.github.cubegen.model.Pagination.Place;
import io.github.cubegen.model.Pagination.Style;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.ParameterLocation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the pages of operations; what of {@code x-cubegen-pagination} does not fit the types is an error. */
final class PagingPlanner {
    private static final String RULE = "pagination";
    private static final Set<ScalarKind> WHOLE = EnumSet.of(ScalarKind.INT, ScalarKind.LONG);
    private static final Set<ScalarKind> NUMBERS = EnumSet.of(
            ScalarKind.INT,
            ScalarKind.LONG,
            ScalarKind.DOUBLE,
            ScalarKind.BIG_INTEGER,
            ScalarKind.INT_OR_TEXT,
            ScalarKind.LONG_OR_TEXT);
    private static final Set<ScalarKind> TEXTS = EnumSet.of(ScalarKind.STRING, ScalarKind.URI);

    private final AccessPlanner access;
    private final Diagnostics diagnostics;

    PagingPlanner(AccessPlanner access, Diagnostics diagnostics) {
        this.access = access;
        this.diagnostics = diagnostics;
    }

    /** {@return the pages of an operation; null if it has none, or what is said of them is wrong} */
    @Nullable
    PagingPlan plan(Operation operation, ArgumentsPlanner.Inputs inputs, ResultPlan result) {
        Pagination pagination = operation.pagination();
        if (pagination == null) {
            return null;
        }
        Value page = result.type();
        AccessPlan items = page == null
                ? null
                : access.findList(page, pagination.items().names()).orElse(null);
        PagingPlan.Input parameter = input(pagination, "parameter", pagination.parameter(), inputs);
        if (page == null || items == null) {
            error(pagination.items().pointer(), "There is no list of items in the result; say with items where it is.");
            return null;
        }
        Value item = ((ValueType.ListOf) items.value().type()).element();
        AccessPlan cursor = cursor(pagination, page, item);
        if (parameter == null || !fits(pagination, parameter, cursor)) {
            return null;
        }
        return new PagingPlan(
                PagingPlan.Style.valueOf(pagination.style().name()),
                page,
                item,
                parameter,
                pagination.parameter(),
                variable(inputs),
                pagination.size() == null ? null : input(pagination, "size", pagination.size(), inputs),
                defaultSize(operation, pagination.size()),
                pagination.first(),
                items,
                number(page, pagination.total()),
                number(page, pagination.pageSize()),
                cursor);
    }

    private PagingPlan.@Nullable Input input(
            Pagination pagination, String key, String name, ArgumentsPlanner.Inputs inputs) {
        Optional<PagingPlan.Input> found = Stream.concat(
                        inputs.arguments().stream()
                                .filter(argument -> isQuery(argument.binding(), name))
                                .map(argument -> input(argument.name(), true, argument.value())),
                        inputs.optional().stream()
                                .filter(component -> isQuery(component.binding(), name))
                                .map(component -> input(component.name(), false, component.value())))
                .filter(Objects::nonNull)
                .findFirst();
        if (found.isEmpty()) {
            error(
                    pagination.pointer().child(key),
                    "The parameter " + Text.visible(name) + " must be an integer or a text.");
        }
        return found.orElse(null);
    }

    private static boolean isQuery(Binding binding, String name) {
        return binding instanceof Binding.Param param
                && param.in() == ParamIn.QUERY
                && param.wireName().equals(name);
    }

    private static PagingPlan.@Nullable Input input(String name, boolean argument, Value value) {
        return value.type() instanceof ValueType.Scalar scalar
                        && (WHOLE.contains(scalar.kind()) || scalar.kind() == ScalarKind.STRING)
                ? new PagingPlan.Input(name, argument, scalar.kind())
                : null;
    }

    private @Nullable AccessPlan cursor(Pagination pagination, Value page, Value item) {
        Place place = pagination.cursor();
        return place == null ? null : find(pagination.style() == Style.LAST_ITEM ? item : page, place);
    }

    private @Nullable AccessPlan find(Value start, Place place) {
        Optional<AccessPlan> found = access.find(start, place.names());
        if (found.isEmpty()) {
            error(place.pointer(), "There is no property " + Text.visible(String.join("/", place.names())) + ".");
        }
        return found.orElse(null);
    }

    private @Nullable AccessPlan number(Value page, @Nullable Place place) {
        AccessPlan found = place == null ? null : find(page, place);
        if (place != null && found != null && !NUMBERS.contains(kind(found))) {
            error(
                    place.pointer(),
                    "The property " + Text.visible(String.join("/", place.names())) + " must be a number.");
        }
        return found;
    }

    private static @Nullable ScalarKind kind(AccessPlan found) {
        return found.value().type() instanceof ValueType.Scalar scalar ? scalar.kind() : null;
    }

    private boolean fits(Pagination pagination, PagingPlan.Input parameter, @Nullable AccessPlan cursor) {
        String problem = switch (pagination.style()) {
            case PAGE, OFFSET ->
                WHOLE.contains(parameter.kind()) ? null : "The parameter of such a pagination must be an integer.";
            case LINK -> null;
            case ADDRESS ->
                cursor == null || TEXTS.contains(kind(cursor)) ? null : "The property must be a text or a URI.";
            case CURSOR, LAST_ITEM ->
                cursor == null || parameter.kind() == kind(cursor)
                        ? null
                        : "The cursor must have the type of the parameter that takes it.";
        };
        if (problem != null) {
            error(pagination.pointer(), problem);
        }
        boolean needed = pagination.cursor() != null;
        return problem == null && !(needed && cursor == null);
    }

    /** {@return a name for a variable that no argument has} */
    private static String variable(ArgumentsPlanner.Inputs inputs) {
        Set<String> taken = new HashSet<>(Set.of(inputs.paramsArgument()));
        inputs.arguments().forEach(argument -> taken.add(argument.name()));
        String name = "next";
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }

    private static @Nullable Integer defaultSize(Operation operation, @Nullable String size) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY
                        && parameter.name().equals(size))
                .map(Parameter::defaultValue)
                .filter(Objects::nonNull)
                .filter(JsonNode::canConvertToInt)
                .map(JsonNode::intValue)
                .findFirst()
                .orElse(null);
    }

    private void error(JsonPointer pointer, String message) {
        diagnostics.error(RULE, pointer, message);
    }
}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.HttpMethod;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans what a success gives. */
final class ResultPlanner {
    private static final Statuses ANY_SUCCESS = Statuses.ofClass(2);

    private final Values values;
    private final Diagnostics diagnostics;

    ResultPlanner(Values values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    ResultPlan plan(Operation operation) {
        List<SuccessPlan> successes = new ArrayList<>();
        String description = null;
        for (Response response : successes(operation)) {
            Statuses statuses = response.status().isDefault() ? ANY_SUCCESS : Failures.statuses(response.status());
            Value value = value(operation, response);
            successes.add(new SuccessPlan(statuses, value));
            description = description == null && value != null ? response.description() : description;
        }
        if (successes.isEmpty()) {
            successes.add(new SuccessPlan(ANY_SUCCESS, null));
        }
        Doc doc = Docs.text(description, "the body of the response");
        Set<ValueType> types = new LinkedHashSet<>();
        successes.forEach(success -> {
            if (success.value() != null) {
                types.add(success.value().type());
            }
        });
        if (types.isEmpty()) {
            return new ResultPlan(successes, null, doc);
        }
        boolean nullable = successes.stream()
                .anyMatch(success -> success.value() == null || success.value().nullable());
        if (types.size() == 1) {
            return new ResultPlan(successes, new Value(types.iterator().next(), nullable), doc);
        }
        diagnostics.warning(
                "different-results",
                operation.pointer(),
                "the success statuses have bodies of different types; the method returns JsonValue");
        List<SuccessPlan> untyped = successes.stream()
                .map(success -> success.value() == null ? success : new SuccessPlan(success.statuses(), Value.JSON))
                .toList();
        return new ResultPlan(untyped, Value.JSON.orNullable(nullable), doc);
    }

    /** Where no success is described, the default response describes it too. */
    private static List<Response> successes(Operation operation) {
        List<Response> successes = operation.responses().stream()
                .filter(response -> response.status().isSuccess())
                .toList();
        return !successes.isEmpty()
                ? successes
                : operation.responses().stream()
                        .filter(response -> response.status().isDefault())
                        .toList();
    }

    private @Nullable Value value(Operation operation, Response response) {
        if (response.content().isEmpty() || operation.method() == HttpMethod.HEAD) {
            return null;
        }
        Content json = MediaTypes.json(response.content());
        if (json == null) {
            diagnostics.warning(
                    "unsupported-media-type",
                    response.pointer(),
                    "only JSON is read; the method returns nothing for this response of "
                            + Text.visible(response.content().get(0).mediaType()));
            return null;
        }
        return values.of(json.schema());
    }
}

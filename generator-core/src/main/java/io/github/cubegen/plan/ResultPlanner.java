package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
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

    /** RFC 9110, sections 15.3.5 and 15.3.6. */
    private static final Set<Integer> NEVER_WITH_CONTENT = Set.of(204, 205);

    private final BodyChoices choices;
    private final Values values;
    private final NameScope types;
    private final String clientPackage;
    private final Diagnostics diagnostics;

    /** @param types takes the names of the classes */
    ResultPlanner(BodyChoices choices, Values values, NameScope types, String clientPackage, Diagnostics diagnostics) {
        this.choices = choices;
        this.values = values;
        this.types = types;
        this.clientPackage = clientPackage;
        this.diagnostics = diagnostics;
    }

    ResultPlan plan(Operation operation, String called) {
        List<SuccessPlan> successes = new ArrayList<>();
        String description = null;
        for (Response response : successes(operation)) {
            Statuses statuses = response.status().isDefault() ? ANY_SUCCESS : Failures.statuses(response.status());
            ResultBody body = body(operation, response);
            successes.add(new SuccessPlan(statuses, body));
            description = description == null && body != null ? response.description() : description;
        }
        if (successes.isEmpty()) {
            successes.add(new SuccessPlan(ANY_SUCCESS, null));
        }
        Doc doc = Docs.text(description, "the body of the response");
        Set<ValueType> bodies = new LinkedHashSet<>();
        successes.forEach(success -> {
            if (success.value() != null) {
                bodies.add(success.value().type());
            }
        });
        if (bodies.isEmpty()) {
            return new ResultPlan(successes, null, doc, null);
        }
        boolean nullable = successes.stream()
                .anyMatch(success -> success.value() == null || success.value().nullable());
        if (bodies.size() == 1) {
            return new ResultPlan(successes, new Value(bodies.iterator().next(), nullable), doc, null);
        }
        if (successes.stream().noneMatch(success -> success.body() instanceof ResultBody.Binary)) {
            OutcomesPlan outcomes = outcomes(operation, called, successes);
            return new ResultPlan(successes, Value.of(new ValueType.Generated(outcomes.name())), doc, outcomes);
        }
        diagnostics.warning(
                "different-results",
                operation.pointer(),
                "the success statuses have bodies of different types, and one is read while it comes; the method"
                        + " returns their bytes");
        ResultBody common = new ResultBody.Binary("*/*");
        List<SuccessPlan> untyped = successes.stream()
                .map(success -> success.body() == null ? success : new SuccessPlan(success.statuses(), common))
                .toList();
        return new ResultPlan(untyped, common.value().orNullable(nullable), doc, null);
    }

    private OutcomesPlan outcomes(Operation operation, String called, List<SuccessPlan> successes) {
        JsonPointer pointer = operation.pointer();
        String name =
                types.resolve(NameRequest.derived(pointer, OperationTexts.name(operation) + " Result", null, pointer));
        List<Response> responses = successes(operation);
        List<OutcomesPlan.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < successes.size(); i++) {
            Statuses statuses = successes.get(i).statuses();
            outcomes.add(new OutcomesPlan.Outcome(
                    StatusNames.ofSuccess(statuses),
                    successes.get(i).value(),
                    Docs.text(responses.get(i).description(), "The success " + statuses.text() + ".")));
        }
        return new OutcomesPlan(
                ClassRef.of(clientPackage, name),
                Doc.of("What a success of " + Text.code(called) + " gives, by its status."),
                outcomes,
                pointer);
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

    private @Nullable ResultBody body(Operation operation, Response response) {
        BodyChoices.Choice choice = operation.method() == HttpMethod.HEAD ? null : choices.of(response.content());
        if (choice == null) {
            return null;
        }
        int status = response.status().exact().orElse(0);
        if (NEVER_WITH_CONTENT.contains(status)) {
            diagnostics.info(
                    "content-of-no-content",
                    choice.content().pointer(),
                    "a response " + status + " has no content (RFC 9110, section 15.3): none is read");
            return null;
        }
        String mediaType = choice.content().mediaType();
        return switch (choice.kind()) {
            case JSON -> new ResultBody.Json(values.of(choice.content().schema()));
            case TEXT, MULTIPART, URLENCODED -> new ResultBody.Text(mediaType);
            case BINARY -> new ResultBody.Binary(mediaType);
        };
    }
}

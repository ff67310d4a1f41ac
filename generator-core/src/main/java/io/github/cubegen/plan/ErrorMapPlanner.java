package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.HttpMethod;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Response;
import io.github.cubegen.model.TokenSignal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plans which status becomes which exception; operations with the same set share one map. */
final class ErrorMapPlanner {
    private static final JsonPointer SHARED = JsonPointer.ROOT.child("components");

    /** What the client follows when it downloads. */
    private static final Set<Statuses> REDIRECTS =
            IntStream.of(301, 302, 303, 307, 308).mapToObj(Statuses::exactly).collect(Collectors.toUnmodifiableSet());

    private final Failures failures;
    private final Exceptions exceptions;
    private final Map<List<ErrorMapPlan.Entry>, String> constants = new LinkedHashMap<>();

    /** Names the set that most operations share {@code STANDARD}. */
    ErrorMapPlanner(Failures failures, Exceptions exceptions, List<Operation> operations) {
        this.failures = failures;
        this.exceptions = exceptions;
        Map<List<ErrorMapPlan.Entry>, Integer> uses = new LinkedHashMap<>();
        operations.forEach(operation -> uses.merge(entries(operation), 1, Integer::sum));
        uses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(set -> constants.put(
                        set.getKey(), constants.isEmpty() ? "STANDARD" : "SET_" + (constants.size() + 1)));
    }

    /** {@return the constant of the operation's map} */
    String constant(Operation operation) {
        return Objects.requireNonNull(constants.get(entries(operation)), "an operation that was not announced");
    }

    /** {@return every map that an operation asked for} */
    List<ErrorMapPlan> maps() {
        List<ErrorMapPlan> maps = new ArrayList<>();
        constants.forEach((entries, constant) -> maps.add(new ErrorMapPlan(constant, entries)));
        return maps;
    }

    /** {@return what the operation throws, for its documentation} */
    List<ThrowsPlan> documented(Operation operation, ResultPlan result) {
        List<ThrowsPlan> all = new ArrayList<>();
        boolean follows = operation.method() == HttpMethod.GET && result.isDownload();
        Failures.documented(operation).forEach((statuses, response) -> {
            Doc doc = follows && REDIRECTS.contains(statuses)
                    ? Doc.of(
                            "if the redirect is not followed: there were five before it, or its address is missing or not safe")
                    : Docs.text(response.description(), "if the server answers " + StatusNames.describe(statuses));
            ClassRef exception =
                    exceptions.of(statuses, failures.error(response)).name();
            all.add(new ThrowsPlan(
                    exception, statuses, doc, response.pointer().startsWith(SHARED), response.pointer()));
        });
        failures.expired(operation)
                .ifPresent(signal -> exceptions
                        .expired(signal.status())
                        .ifPresent(plan -> all.add(new ThrowsPlan(
                                plan.name(),
                                plan.statuses(),
                                Doc.of("if the token has expired"),
                                true,
                                signal.pointer()))));
        return all;
    }

    private List<ErrorMapPlan.Entry> entries(Operation operation) {
        Map<Statuses, ErrorMapPlan.Entry> entries = new TreeMap<>();
        Optional<TokenSignal> signal = failures.expired(operation);
        signal.ifPresent(expired -> {
            Statuses statuses = Statuses.exactly(expired.status());
            entries.put(statuses, entry(statuses, null, signal));
        });
        Failures.documented(operation)
                .forEach((statuses, response) -> entries.put(statuses, entry(statuses, response, signal)));
        return List.copyOf(entries.values());
    }

    private ErrorMapPlan.Entry entry(Statuses statuses, @Nullable Response response, Optional<TokenSignal> signal) {
        ExceptionPlan exception = exceptions.of(statuses, response == null ? null : failures.error(response));
        ErrorMapPlan.Expired expired = signal.filter(
                        token -> Objects.equals(statuses, Statuses.exactly(token.status())))
                .flatMap(token -> exceptions
                        .expired(token.status())
                        .map(plan -> new ErrorMapPlan.Expired(token.message(), plan.name(), plan.error())))
                .orElse(null);
        return new ErrorMapPlan.Entry(statuses, exception.name(), exception.error(), expired);
    }
}

package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Components;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.ParameterLocation;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which operation of the new version is which of the old one: by method and path; then by method and path without
 * the names of its parameters; then by operationId; then by what it takes and gives, if only one on either side does.
 */
final class Matches {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private final Map<Operation, Operation> matched = new LinkedHashMap<>();
    private List<Operation> removed;
    private List<Operation> added;

    Matches(List<Operation> before, List<Operation> after, Shapes shapesBefore, Shapes shapesAfter) {
        removed = before;
        added = after;
        match(operation -> operation.method() + " " + operation.path(), null);
        match(operation -> operation.method() + " " + template(operation.path()), null);
        match(Operation::operationId, null);
        match(
                operation ->
                        operation.operationId() == null ? operation.summary() + look(operation, shapesBefore) : null,
                operation ->
                        operation.operationId() == null ? operation.summary() + look(operation, shapesAfter) : null);
    }

    /** {@return how webhooks match: at last by a component that only one of them brings, since their names are for people} */
    static Matches ofWebhooks(List<Operation> before, List<Operation> after, Shapes shapesBefore, Shapes shapesAfter) {
        Matches matches = new Matches(before, after, shapesBefore, shapesAfter);
        // What several events have in common, such as an envelope, tells none of them.
        Set<JsonPointer> common = Stream.concat(matches.matched.keySet().stream(), matches.matched.values().stream())
                .flatMap(operation -> body(operation).stream())
                .collect(Collectors.toSet());
        matches.match(
                operation -> own(operation, common, shapesBefore), operation -> own(operation, common, shapesAfter));
        return matches;
    }

    private static @Nullable String own(Operation operation, Set<JsonPointer> common, Shapes shapes) {
        return body(operation)
                .filter(component -> !common.contains(component))
                .map(component -> component + " " + look(operation, shapes))
                .orElse(null);
    }

    /** {@return the component that an operation brings, if it is one in all media types} */
    private static Optional<JsonPointer> body(Operation operation) {
        List<JsonPointer> schemas = operation.requestBody() == null
                ? List.of()
                : operation.requestBody().content().stream()
                        .map(Content::schema)
                        .filter(Objects::nonNull)
                        .map(SchemaUse::schema)
                        .distinct()
                        .toList();
        return schemas.size() == 1 && Components.is(schemas.get(0)) ? Optional.of(schemas.get(0)) : Optional.empty();
    }

    /** {@return the new operation by the old one} */
    Map<Operation, Operation> matched() {
        return matched;
    }

    List<Operation> removed() {
        return removed;
    }

    List<Operation> added() {
        return added;
    }

    static String template(String path) {
        return VARIABLE.matcher(path).replaceAll("{}");
    }

    /** {@return whether two paths have the same variables, at other places} */
    static boolean isReordered(String one, String other) {
        List<String> before = variables(one);
        List<String> after = variables(other);
        return !before.equals(after) && Set.copyOf(before).equals(Set.copyOf(after));
    }

    private static List<String> variables(String path) {
        return VARIABLE.matcher(path).results().map(MatchResult::group).toList();
    }

    private void match(
            Function<Operation, @Nullable String> key, @Nullable Function<Operation, @Nullable String> keyAfter) {
        Map<String, List<Operation>> before = grouped(removed, key);
        Map<String, List<Operation>> after = grouped(added, keyAfter == null ? key : keyAfter);
        before.forEach((value, operations) -> {
            List<Operation> others = after.get(value);
            if (others != null && operations.size() == 1 && others.size() == 1) {
                matched.put(operations.get(0), others.get(0));
            }
        });
        removed = without(removed, matched.keySet());
        added = without(added, matched.values());
    }

    private static Map<String, List<Operation>> grouped(
            List<Operation> operations, Function<Operation, @Nullable String> key) {
        Map<String, List<Operation>> grouped = new LinkedHashMap<>();
        for (Operation operation : operations) {
            String value = key.apply(operation);
            if (value != null) {
                grouped.computeIfAbsent(value, each -> new ArrayList<>()).add(operation);
            }
        }
        return grouped;
    }

    private static List<Operation> without(List<Operation> all, Collection<Operation> some) {
        Set<JsonPointer> gone = some.stream().map(Operation::pointer).collect(Collectors.toSet());
        return all.stream()
                .filter(operation -> !gone.contains(operation.pointer()))
                .toList();
    }

    private static String look(Operation operation, Shapes shapes) {
        String parameters = operation.parameters().stream()
                .map(parameter -> parameter.in() == ParameterLocation.PATH
                        ? "path"
                        : parameter.in() + parameter.name() + shapes.of(parameter.schema()))
                .sorted()
                .collect(Collectors.joining(","));
        RequestBody body = operation.requestBody();
        String sent = body == null ? "" : ContentDiff.look(body.content(), shapes);
        String received = operation.responses().stream()
                .map(response -> response.status().text() + ContentDiff.look(response.content(), shapes))
                .collect(Collectors.joining(","));
        return operation.method() + " " + parameters + " " + sent + " " + received;
    }
}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Tag;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The part of an API that the user wants, under the names that the user gives. What the user names and the description does not
 * have is told: an error where something would be missing, a warning where it only has no effect.
 */
final class SelectedModel {
    private static final String RULE = "unknown-name";

    private final ApiModel model;
    private final GeneratorOptions options;
    private final Diagnostics diagnostics;
    private boolean unknown;

    private SelectedModel(ApiModel model, GeneratorOptions options, Diagnostics diagnostics) {
        this.model = model;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    static ApiModel of(ApiModel model, GeneratorOptions options, Diagnostics diagnostics) {
        return new SelectedModel(model, options, diagnostics).select();
    }

    /** {@return the operationIds of what the user leaves out} */
    static Set<String> leftOut(ApiModel all, ApiModel selected) {
        Set<String> ids = new HashSet<>();
        all.operations().forEach(operation -> ids.add(operation.operationId()));
        selected.operations().forEach(operation -> ids.remove(operation.operationId()));
        return ids;
    }

    private ApiModel select() {
        checkNames();
        List<Operation> operations = selected(model.operations());
        List<Operation> webhooks = selected(model.webhooks());
        if (operations.isEmpty() && !model.operations().isEmpty() && !unknown) {
            add(
                    Severity.ERROR,
                    "empty-selection",
                    "no operation of the description is selected; include more, or exclude less");
        }
        return new ApiModel(
                model.info(),
                model.servers(),
                model.tags().stream().map(this::named).toList(),
                operations.stream().map(this::named).toList(),
                webhooks,
                model.callbacks(),
                model.schemas(),
                model.securitySchemes());
    }

    private List<Operation> selected(List<Operation> operations) {
        Selection selection = options.selection();
        return operations.stream()
                .filter(operation -> selection.include().isEmpty() || matches(selection.include(), operation))
                .filter(operation -> !matches(selection.exclude(), operation))
                .filter(operation -> !(selection.excludeDeprecated() && operation.deprecated()))
                .toList();
    }

    private static boolean matches(Selection.Filter filter, Operation operation) {
        return filter.tags().stream().anyMatch(operation.tags()::contains)
                || filter.paths().stream().anyMatch(path -> matchesPath(path, operation))
                || filter.operations().stream().anyMatch(text -> matchesId(text, operation));
    }

    private static boolean matchesPath(String text, Operation operation) {
        return Selection.pathPattern(text).matcher(operation.path()).matches();
    }

    private static boolean matchesId(String text, Operation operation) {
        String id = operation.operationId();
        return id != null && Selection.operationPattern(text).matcher(id).matches();
    }

    private Operation named(Operation operation) {
        String name = options.mappings().operations().get(String.valueOf(operation.operationId()));
        return name == null ? operation : operation.withName(name);
    }

    private Tag named(Tag tag) {
        String name = options.mappings().tags().get(tag.name());
        return name == null ? tag : new Tag(tag.pointer(), tag.name(), tag.description(), name);
    }

    private void checkNames() {
        Selection selection = options.selection();
        check(selection.include(), "included", true);
        check(selection.exclude(), "excluded", false);
        Mappings mappings = options.mappings();
        List<String> schemas = model.schemas().values().stream()
                .map(schema -> schema.info().componentName())
                .filter(Objects::nonNull)
                .toList();
        Stream.of(mappings.schemas(), mappings.types())
                .forEach(names -> checkAll(names.keySet(), schemas, "schema of components", "mapped", true));
        checkAll(mappings.operations().keySet(), operationIds(), "operationId", "mapped", true);
        checkAll(mappings.tags().keySet(), tags(), "tag", "mapped", true);
    }

    private void check(Selection.Filter filter, String role, boolean needed) {
        checkAll(filter.tags(), tags(), "tag", role, needed);
        checkPatterns(filter.paths(), "path", SelectedModel::matchesPath, paths(), role, needed);
        checkPatterns(filter.operations(), "operationId", SelectedModel::matchesId, operationIds(), role, needed);
    }

    private void checkPatterns(
            List<String> patterns,
            String what,
            BiPredicate<String, Operation> matches,
            List<String> known,
            String role,
            boolean needed) {
        for (String pattern : patterns) {
            if (calls().noneMatch(operation -> matches.test(pattern, operation))) {
                tell(pattern, known, what, role, needed);
            }
        }
    }

    private void checkAll(Collection<String> names, List<String> known, String what, String role, boolean needed) {
        for (String name : names) {
            if (!known.contains(name)) {
                tell(name, known, what, role, needed);
            }
        }
    }

    private void tell(String name, List<String> known, String what, String role, boolean needed) {
        String message = "the description has no " + what + " '" + Text.visible(name) + "', which is to be " + role
                + NearestName.hint(name, known);
        unknown |= needed;
        add(needed ? Severity.ERROR : Severity.WARNING, RULE, message);
    }

    private void add(Severity severity, String rule, String message) {
        diagnostics.add(new Diagnostic(severity, rule, message, JsonPointer.ROOT, GeneratorOptions.PLACE));
    }

    private Stream<Operation> calls() {
        return Stream.concat(model.operations().stream(), model.webhooks().stream());
    }

    private List<String> tags() {
        return calls().flatMap(operation -> operation.tags().stream())
                .distinct()
                .toList();
    }

    private List<String> paths() {
        return calls().map(Operation::path).distinct().toList();
    }

    private List<String> operationIds() {
        return calls().map(Operation::operationId).filter(Objects::nonNull).toList();
    }
}

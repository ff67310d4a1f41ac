package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two models: operations first, then the schemas that they use, each pair once in each context. */
public final class WireDiff {

    private final Comparison comparison;
    private final Changes changes;
    private final CallsDiff calls;
    private final Map<JsonPointer, JsonPointer> operations = new LinkedHashMap<>();

    private WireDiff(ApiModel before, ApiModel after, LocalDate today) {
        this.comparison = new Comparison(before, after, today);
        this.changes = comparison.changes();
        this.calls = new CallsDiff(comparison);
    }

    /**
     * {@return what differs between an old model and a new one}
     *
     * @param today the day on which it is decided what has ended
     */
    public static WireResult compare(ApiModel before, ApiModel after, LocalDate today) {
        return new WireDiff(before, after, today).run();
    }

    private WireResult run() {
        ApiModel before = comparison.before();
        ApiModel after = comparison.after();
        Where api = Where.ofApi("", JsonPointer.ROOT, JsonPointer.ROOT);
        operations(before.operations(), after.operations());
        calls.webhooks(before.webhooks(), after.webhooks());
        new SchemesDiff(changes)
                .compare(api, before.securitySchemes(), after.securitySchemes(), comparison.renamedSchemes());
        new ServersDiff(changes)
                .compare(Where.ofApi("server", JsonPointer.ROOT, JsonPointer.ROOT), before.servers(), after.servers());
        SchemaDiff schemas = new SchemaDiff(comparison);
        SchemaPairs pairs = comparison.pairs();
        for (SchemaPairs.Visit visit = pairs.next(); visit != null; visit = pairs.next()) {
            schemas.compare(visit.pair(), visit.context());
        }
        comparison.nulls().tell(changes, pairs);
        comparison.references().tell();
        return new WireResult(
                changes.all(),
                operations,
                pairs.all(),
                pairs.users(),
                comparison.places(),
                comparison.renamedBases().after(),
                pairs.isExhausted() || comparison.references().isLimited());
    }

    private void operations(List<Operation> before, List<Operation> after) {
        Matches matches = new Matches(before, after, comparison.shapesBefore(), comparison.shapesAfter());
        OperationDiff diff = new OperationDiff(comparison, true);
        matches.matched().forEach((one, other) -> {
            operations.put(one.pointer(), other.pointer());
            diff.compare(OperationDiff.where(one, other), one, other);
            calls.callbacks(one, other);
        });
        gone(matches.removed(), paths(before), paths(after), ApiRule.PATH_REMOVED, ApiRule.OP_REMOVED, true);
        gone(matches.added(), paths(after), paths(before), ApiRule.PATH_ADDED, ApiRule.OP_ADDED, false);
    }

    /** A path that is gone, or new, as a whole is one change. */
    private void gone(
            List<Operation> operations,
            Map<String, Integer> here,
            Map<String, Integer> there,
            ApiRule ofPath,
            ApiRule ofOperation,
            boolean removed) {
        Map<String, Integer> gone = paths(operations);
        Set<String> told = new HashSet<>();
        for (Operation operation : operations) {
            if (removed && comparison.lifecycles().isOver(operation.lifecycle())) {
                changes.add(
                        ApiRule.OP_REMOVED_AFTER_SUNSET,
                        place(OperationDiff.label(operation), operation, true),
                        operation.lifecycle().sunset(),
                        null);
                continue;
            }
            String path = operation.path();
            boolean whole = gone.getOrDefault(path, 0).equals(here.get(path))
                    && !there.containsKey(path)
                    && gone.getOrDefault(path, 0) > 1;
            if (!whole) {
                changes.add(ofOperation, place(OperationDiff.label(operation), operation, removed));
            } else if (told.add(path)) {
                Where first = place(path, operation, removed);
                changes.add(
                        ofPath,
                        removed
                                ? new Where(path, first.before().parent(), JsonPointer.ROOT, null, null)
                                : new Where(
                                        path, JsonPointer.ROOT, first.after().parent(), null, null));
            }
        }
    }

    private static Map<String, Integer> paths(List<Operation> operations) {
        Map<String, Integer> paths = new LinkedHashMap<>();
        operations.forEach(operation -> paths.merge(operation.path(), 1, Integer::sum));
        return paths;
    }

    static Where place(String subject, Operation operation, boolean removed) {
        return removed
                ? new Where(subject, operation.pointer(), JsonPointer.ROOT, null, OperationDiff.label(operation))
                : new Where(subject, JsonPointer.ROOT, operation.pointer(), null, OperationDiff.label(operation));
    }
}

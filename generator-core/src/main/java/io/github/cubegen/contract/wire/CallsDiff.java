package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.model.Operation;
import java.util.List;

/** Compares the calls that two versions of an API make. */
final class CallsDiff {

    private final Comparison comparison;
    private final Changes changes;
    private final OperationDiff diff;

    CallsDiff(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.diff = new OperationDiff(comparison, false);
    }

    void webhooks(List<Operation> before, List<Operation> after) {
        Matches matches = Matches.ofWebhooks(before, after, comparison.shapesBefore(), comparison.shapesAfter());
        matches.matched().forEach((one, other) -> {
            Where where = OperationDiff.where(one, other);
            if (!one.path().equals(other.path())) {
                changes.add(ApiRule.WEBHOOK_RENAMED, where, one.path(), other.path());
            }
            diff.compare(where, one, other);
        });
        for (Operation operation : matches.removed()) {
            changes.add(ApiRule.WEBHOOK_REMOVED, WireDiff.place("webhook " + operation.path(), operation, true));
        }
        for (Operation operation : matches.added()) {
            changes.add(ApiRule.WEBHOOK_ADDED, WireDiff.place("webhook " + operation.path(), operation, false));
        }
    }

    /** Compares the callbacks of an operation, of which they are parts: who calls it has to be called. */
    void callbacks(Operation one, Operation other) {
        List<Operation> before = comparison.before().callbacks().getOrDefault(one.pointer(), List.of());
        List<Operation> after = comparison.after().callbacks().getOrDefault(other.pointer(), List.of());
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        Where where = OperationDiff.where(one, other);
        Matches matches = new Matches(before, after, comparison.shapesBefore(), comparison.shapesAfter());
        matches.matched().forEach((call, successor) -> {
            Where place = where.part(name(call), call.pointer(), successor.pointer());
            if (!expression(call).equals(expression(successor))) {
                changes.add(ApiRule.CALLBACK_EXPRESSION_CHANGED, place, expression(call), expression(successor));
            }
            diff.compare(place, call, successor);
        });
        for (Operation call : matches.removed()) {
            changes.add(ApiRule.CALLBACK_REMOVED, where.part(name(call), call.pointer(), where.after()));
        }
        for (Operation call : matches.added()) {
            changes.add(ApiRule.CALLBACK_ADDED, where.part(name(call), where.before(), call.pointer()));
        }
    }

    private static String name(Operation callback) {
        return ": callback " + callback.path().substring(0, end(callback));
    }

    /** The name before it is never sent, and may change. */
    private static String expression(Operation callback) {
        return callback.path().substring(end(callback)).strip();
    }

    private static int end(Operation callback) {
        return Math.max(0, callback.path().indexOf(' '));
    }
}

package io.github.cubegen.contract.source;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the methods of operations. */
final class OperationsDiff {

    private final JavaChanges changes;
    private final Map<String, String> renamed;
    private final Assignments assignments;
    private final Map<JsonPointer, JsonPointer> successors;

    /**
     * @param renamed the new names of classes
     * @param successors place of the new operation by that of the old one
     */
    OperationsDiff(
            JavaChanges changes,
            Map<String, String> renamed,
            Assignments assignments,
            Map<JsonPointer, JsonPointer> successors) {
        this.changes = changes;
        this.renamed = renamed;
        this.assignments = assignments;
        this.successors = successors;
    }

    void compare(List<JavaOperation> before, List<JavaOperation> after) {
        Map<JsonPointer, JavaOperation> others = new HashMap<>();
        after.forEach(operation -> others.put(operation.pointer(), operation));
        for (JavaOperation one : before) {
            JsonPointer successor = successors.get(one.pointer());
            JavaOperation other = successor == null ? null : others.remove(successor);
            if (other == null) {
                changes.add(JavaRule.MEMBER_REMOVED, one.symbol(), one.pointer(), JsonPointer.ROOT);
            } else {
                both(one, other);
            }
        }
        after.stream()
                .filter(operation -> others.containsKey(operation.pointer()))
                .forEach(operation ->
                        changes.add(JavaRule.MEMBER_ADDED, operation.symbol(), JsonPointer.ROOT, operation.pointer()));
    }

    private void both(JavaOperation one, JavaOperation other) {
        if (!renamed(one.client()).equals(other.client())) {
            changes.add(
                    JavaRule.GROUP_MOVED, one.symbol(), one.pointer(), other.pointer(), one.client(), other.client());
        }
        if (!one.method().equals(other.method())) {
            changes.add(
                    JavaRule.MEMBER_RENAMED,
                    one.symbol(),
                    one.pointer(),
                    other.pointer(),
                    one.method(),
                    other.method());
        }
        if (!renamed(one.gives()).equals(other.gives())) {
            changes.add(
                    JavaRule.RESULT_CHANGED,
                    one.symbol(),
                    one.pointer(),
                    other.pointer(),
                    renamed(one.gives()),
                    other.gives());
        } else if (one.nullable() != other.nullable()) {
            // The method gives the primitive type where there is one and null is no result.
            boolean unboxed = one.nullable() && Assignments.isBoxed(other.gives());
            changes.add(
                    JavaRule.NULLNESS_CHANGED,
                    unboxed ? Verdict.BREAKING : Verdict.POTENTIAL,
                    false,
                    one.symbol(),
                    one.pointer(),
                    other.pointer(),
                    other.gives() + (one.nullable() ? " or null" : ""),
                    other.gives() + (other.nullable() ? " or null" : ""));
        }
        if (one.deprecated() != other.deprecated()) {
            changes.add(
                    other.deprecated() ? JavaRule.DEPRECATION_ADDED : JavaRule.DEPRECATION_REMOVED,
                    one.symbol(),
                    one.pointer(),
                    other.pointer());
        }
        arguments(one, other);
    }

    private void arguments(JavaOperation one, JavaOperation other) {
        Optional<List<String>> lost = one.forms().stream()
                .map(form -> form.stream().map(this::renamed).toList())
                .filter(form -> other.forms().stream().noneMatch(asked -> assignments.fit(form, asked)))
                .findFirst();
        if (lost.isPresent()) {
            JsonPointer place = firstDifference(one, other);
            changes.add(
                    JavaRule.ARGUMENTS_CHANGED,
                    one.symbol(),
                    place,
                    other.pointer(),
                    "(" + String.join(", ", lost.get()) + ")",
                    "(" + String.join(", ", other.forms().get(0)) + ")");
            return;
        }
        if (one.forms().size() == 1 && other.forms().size() > 1) {
            changes.add(JavaRule.OVERLOADS_ADDED, one.symbol(), one.pointer(), other.pointer());
        }
        if (isReordered(one, other)) {
            changes.add(
                    JavaRule.PARAM_ORDER_CHANGED,
                    JavaRule.PARAM_ORDER_CHANGED.rule().source(),
                    true,
                    one.symbol(),
                    one.pointer(),
                    other.pointer(),
                    order(one),
                    order(other));
        }
    }

    /** The compiler does not see it where the types are the same. */
    private static boolean isReordered(JavaOperation one, JavaOperation other) {
        List<String> before =
                one.arguments().stream().map(JavaOperation.Argument::key).toList();
        List<String> after =
                other.arguments().stream().map(JavaOperation.Argument::key).toList();
        if (before.equals(after)) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            int place = after.indexOf(before.get(i));
            if (place >= 0 && place != i) {
                return true;
            }
        }
        return false;
    }

    private JsonPointer firstDifference(JavaOperation one, JavaOperation other) {
        for (int i = 0; i < one.arguments().size(); i++) {
            JavaOperation.Argument before = one.arguments().get(i);
            if (i >= other.arguments().size()
                    || !assignments.fits(
                            renamed(before.type()), other.arguments().get(i).type())) {
                return before.pointer();
            }
        }
        return one.pointer();
    }

    private static String order(JavaOperation operation) {
        return String.join(
                ", ",
                operation.arguments().stream().map(JavaOperation.Argument::key).toList());
    }

    private String renamed(String type) {
        return JavaTypes.renamed(type, renamed);
    }
}

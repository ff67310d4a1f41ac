package io.github.cubegen.contract.source;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the methods of operations. */
final class OperationsDiff {

    private final JavaChanges changes;
    private final Map<String, String> renamed;
    private final Assignments assignments;
    private final Map<JsonPointer, JsonPointer> successors;
    private final ExceptionsDiff exceptions;

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
        this.exceptions = new ExceptionsDiff(changes, renamed, assignments);
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
                    result(one, other.gives()),
                    result(other, other.gives()));
        }
        if (one.deprecated() != other.deprecated()) {
            changes.add(
                    other.deprecated() ? JavaRule.DEPRECATION_ADDED : JavaRule.DEPRECATION_REMOVED,
                    one.symbol(),
                    one.pointer(),
                    other.pointer());
        }
        arguments(one, other);
        exceptions.compare(one, other);
    }

    private void arguments(JavaOperation one, JavaOperation other) {
        Optional<List<String>> lost = one.forms().stream()
                .map(form -> form.stream().map(this::renamed).toList())
                .filter(form -> other.forms().stream().noneMatch(asked -> assignments.accept(form, asked)))
                .findFirst();
        if (lost.isPresent()) {
            Places differ = difference(one, other);
            changes.add(
                    JavaRule.ARGUMENTS_CHANGED,
                    one.symbol(),
                    differ.before(),
                    differ.after(),
                    "(" + String.join(", ", lost.get()) + ")",
                    "(" + String.join(", ", other.forms().get(0)) + ")");
            return;
        }
        nullness(one, other);
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
            boolean hasMoved = place < 0 && other.inParams().contains(before.get(i));
            if ((place >= 0 && place != i) || hasMoved) {
                return true;
            }
        }
        return false;
    }

    private record Places(JsonPointer before, JsonPointer after) {}

    /** {@return the places of an argument that is new, gone or another one; those of the operations if there is none} */
    private Places difference(JavaOperation one, JavaOperation other) {
        Map<String, JavaOperation.Argument> gone = byKey(one);
        for (JavaOperation.Argument after : other.arguments()) {
            JavaOperation.Argument before = gone.remove(after.key());
            if (before == null) {
                return new Places(one.pointer(), after.pointer());
            }
            if (!assignments.accepts(renamed(before.type()), after.type())) {
                return new Places(before.pointer(), after.pointer());
            }
        }
        return new Places(
                gone.isEmpty() ? one.pointer() : gone.values().iterator().next().pointer(), other.pointer());
    }

    private static Map<String, JavaOperation.Argument> byKey(JavaOperation operation) {
        Map<String, JavaOperation.Argument> arguments = new LinkedHashMap<>();
        operation.arguments().forEach(argument -> arguments.put(argument.key(), argument));
        return arguments;
    }

    /** What could be null and no longer can is told by tools for null safety. */
    private void nullness(JavaOperation one, JavaOperation other) {
        Map<String, JavaOperation.Argument> asked = byKey(other);
        for (JavaOperation.Argument before : one.arguments()) {
            JavaOperation.Argument after = asked.get(before.key());
            if (after != null && before.nullable() && !after.nullable()) {
                changes.add(
                        JavaRule.NULLNESS_CHANGED,
                        one.symbol(),
                        before.pointer(),
                        after.pointer(),
                        renamed(before.type()) + " or null",
                        after.type());
            }
        }
    }

    private static String result(JavaOperation operation, String type) {
        return operation.nullable() ? type + " or null" : Assignments.unboxed(type);
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

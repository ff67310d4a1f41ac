package io.github.cubegen.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The planned exceptions, to be looked up by status.
 *
 * @param plans all of them, a parent before its subclasses
 */
record Exceptions(List<ExceptionPlan> plans) {
    Exceptions {
        plans = List.copyOf(plans);
    }

    /** {@return the exception for a status and the type of body that an operation documents for it} */
    ExceptionPlan of(Statuses statuses, @Nullable ValueType error) {
        List<ExceptionPlan> candidates = plans.stream()
                .filter(plan -> plan.statuses().equals(statuses) && !isExpired(plan))
                .toList();
        return candidates.stream()
                .filter(plan -> plan.error() != null && plan.error().type().equals(error))
                .findFirst()
                .orElseGet(() -> candidates.get(0));
    }

    /** {@return the exception for an expired token that a status tells} */
    Optional<ExceptionPlan> expired(int status) {
        return plans.stream()
                .filter(plan -> plan.statuses().equals(Statuses.exactly(status)) && isExpired(plan))
                .findFirst();
    }

    /** Of the subclasses, only that for expiry has no {@code error()} of its own. */
    private static boolean isExpired(ExceptionPlan plan) {
        return plan.parent() != null && !plan.declaresError();
    }
}

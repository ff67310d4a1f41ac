package io.github.cubegen.contract.source;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.plan.Statuses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares which exceptions two versions of an operation throw. Those of different statuses are no subtypes of each other: where one
 * takes statuses from another, code that catches the other one compiles and no longer sees them.
 */
final class ExceptionsDiff {

    /** What is thrown where no response says which. */
    private static final String UNDESCRIBED = "ApiException";

    private final JavaChanges changes;
    private final Map<String, String> renamed;
    private final Assignments assignments;

    /** @param renamed the new names of classes */
    ExceptionsDiff(JavaChanges changes, Map<String, String> renamed, Assignments assignments) {
        this.changes = changes;
        this.renamed = renamed;
        this.assignments = assignments;
    }

    void compare(JavaOperation one, JavaOperation other) {
        Set<Statuses> all = new TreeSet<>();
        one.failures().forEach(failure -> all.add(failure.statuses()));
        other.failures().forEach(failure -> all.add(failure.statuses()));
        for (Statuses statuses : all) {
            JavaOperation.Failure before = thrown(one.failures(), statuses);
            JavaOperation.Failure after = thrown(other.failures(), statuses);
            if (before != null && isMissed(before, after)) {
                changes.add(
                        JavaRule.ERROR_CLASS_CHANGED,
                        JavaRule.ERROR_CLASS_CHANGED.rule().source(),
                        true,
                        before.exception(),
                        place(before, statuses, one),
                        after == null ? other.pointer() : place(after, statuses, other),
                        before.exception(),
                        after == null ? UNDESCRIBED : after.exception());
            }
        }
    }

    /** A class that is gone is told as such, and a status that is no longer described is not expected to come. */
    private boolean isMissed(JavaOperation.Failure before, JavaOperation.@Nullable Failure after) {
        String name = renamed.getOrDefault(before.exception(), before.exception());
        if (!assignments.supertypes().containsKey(name)) {
            return false;
        }
        return after == null ? !before.statuses().isExact() : !assignments.fits(after.exception(), name);
    }

    private static JavaOperation.@Nullable Failure thrown(List<JavaOperation.Failure> failures, Statuses statuses) {
        return failures.stream()
                .filter(failure -> failure.statuses().from() <= statuses.from()
                        && failure.statuses().to() >= statuses.to())
                .findFirst()
                .orElse(null);
    }

    /** {@return the response, if it is for just these statuses; what is for more has been, or will be, for these as well} */
    private static JsonPointer place(JavaOperation.Failure failure, Statuses statuses, JavaOperation operation) {
        return failure.statuses().equals(statuses) ? failure.pointer() : operation.pointer();
    }
}

package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Lifecycle;
import io.github.cubegen.model.Operation;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Judges how long parts of an API stay.
 *
 * @param announced whether the API announces ends at all: only then one is missing
 * @param today the day on which it is decided what has ended
 */
record Lifecycles(boolean announced, LocalDate today) {

    static Lifecycles of(ApiModel before, ApiModel after, LocalDate today) {
        return new Lifecycles(
                Stream.of(before, after)
                        .flatMap(model -> model.operations().stream())
                        .anyMatch(Lifecycles::isAnnounced),
                today);
    }

    private static boolean isAnnounced(Operation operation) {
        return operation.lifecycle().sunset() != null
                || operation.parameters().stream()
                        .anyMatch(parameter -> parameter.lifecycle().sunset() != null);
    }

    /** {@return whether it had been announced that this may be gone today} */
    boolean isOver(Lifecycle lifecycle) {
        return lifecycle.end().filter(end -> !end.isAfter(today)).isPresent();
    }

    /** {@return whether it had been announced that this would be there today} */
    boolean isPromised(Lifecycle lifecycle) {
        return lifecycle.end().filter(end -> end.isAfter(today)).isPresent();
    }

    /** {@return whether an end should be announced, and is not} */
    boolean lacksEnd(Lifecycle lifecycle) {
        return announced && lifecycle.sunset() == null;
    }

    void compare(Changes changes, Where where, Operation one, Operation other) {
        stability(changes, where, one.lifecycle(), other.lifecycle());
        String textBefore = one.lifecycle().sunset();
        String textAfter = other.lifecycle().sunset();
        LocalDate before = one.lifecycle().end().orElse(null);
        LocalDate after = other.lifecycle().end().orElse(null);
        if (after == null) {
            if (before != null && other.deprecated()) {
                changes.add(ApiRule.SUNSET_REMOVED, where, textBefore, null);
            }
        } else if (!after.equals(before)) {
            if (isOver(other.lifecycle())) {
                changes.add(ApiRule.SUNSET_TOO_NEAR, where, textBefore, textAfter);
            } else if (before == null) {
                if (one.deprecated() || !other.deprecated()) {
                    changes.add(ApiRule.SUNSET_SET, where, null, textAfter);
                }
            } else {
                ApiRule rule = after.isBefore(before) ? ApiRule.SUNSET_MOVED_EARLIER : ApiRule.SUNSET_MOVED_LATER;
                changes.add(rule, where, textBefore, textAfter);
            }
        }
    }

    private static void stability(Changes changes, Where where, Lifecycle one, Lifecycle other) {
        OptionalInt before = one.settled();
        OptionalInt after = other.settled();
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            boolean less = after.getAsInt() < before.getAsInt();
            changes.add(
                    less ? ApiRule.STABILITY_DECREASED : ApiRule.STABILITY_INCREASED,
                    where,
                    one.stability(),
                    other.stability());
        }
    }
}

package io.github.cubegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a success of an operation gives.
 *
 * @param successes the documented success statuses, at least one
 * @param type what the method returns; null for void
 * @param doc what the returned value is
 * @param outcomes the type that is returned, if it is made for this operation; then in the order of the successes
 */
public record ResultPlan(
        List<SuccessPlan> successes,
        @Nullable Value type,
        Doc doc,
        @Nullable OutcomesPlan outcomes) {
    public ResultPlan {
        successes = List.copyOf(successes);
    }

    /** {@return whether the method gives bytes while they come} */
    public boolean isDownload() {
        return type != null && type.type() instanceof ValueType.Download;
    }
}

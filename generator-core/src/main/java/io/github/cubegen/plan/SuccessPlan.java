package io.github.cubegen.plan;

import org.jspecify.annotations.Nullable;

/**
 * A success status.
 *
 * @param statuses the status, or a range of them
 * @param body how the body is read; null if there is none
 */
public record SuccessPlan(Statuses statuses, @Nullable ResultBody body) {
    /** {@return what the body holds; null if there is none} */
    public @Nullable Value value() {
        return body == null ? null : body.value();
    }
}

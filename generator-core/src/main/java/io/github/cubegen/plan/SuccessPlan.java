package io.github.cubegen.plan;

import org.jspecify.annotations.Nullable;

/**
 * A success status.
 *
 * @param statuses the status, or a range of them
 * @param value what the body holds; null if there is none or it is not read
 */
public record SuccessPlan(Statuses statuses, @Nullable Value value) {}

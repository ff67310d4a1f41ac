package io.github.cubegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which exception an error status becomes, for the operations that document the same set.
 *
 * @param constant the constant of the class {@code Errors}
 * @param entries one per status or range; exact statuses first, then ranges, then the default
 */
public record ErrorMapPlan(String constant, List<Entry> entries) {
    public ErrorMapPlan {
        entries = List.copyOf(entries);
    }

    /**
     * What happens for a status.
     *
     * @param statuses the status, a range, or the default
     * @param exception the class to throw
     * @param error what the body holds; null if it is not read: then the constructor takes the response alone
     * @param expired how an expired token is told apart; null if it is not
     */
    public record Entry(
            Statuses statuses,
            ClassRef exception,
            @Nullable Value error,
            @Nullable Expired expired) {}

    /**
     * How an expired token is told apart ({@code x-cubegen-token}).
     *
     * @param message the text that the body of the response has then; null if the status alone says it
     * @param exception the class to throw
     * @param error what its constructor takes besides the response; null if nothing
     */
    public record Expired(
            @Nullable String message,
            ClassRef exception,
            @Nullable Value error) {}
}

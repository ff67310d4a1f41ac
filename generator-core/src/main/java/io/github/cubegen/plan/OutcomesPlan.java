package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation whose successes have bodies of different types: a sealed interface with a record for each.
 *
 * @param name the interface
 * @param doc its documentation
 * @param outcomes at least two
 * @param pointer the operation
 */
public record OutcomesPlan(ClassRef name, Doc doc, List<Outcome> outcomes, JsonPointer pointer) {
    public OutcomesPlan {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A success.
     *
     * @param name the simple name of its record
     * @param value what its body holds; null if it has none
     * @param doc its documentation
     */
    public record Outcome(String name, @Nullable Value value, Doc doc) {}
}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of a filter's builder, which adds a condition on a field that the caller names.
 *
 * @param name the Java name
 * @param before what stands before the name of the field, on the wire
 * @param after what stands behind it
 * @param operands what the field may be compared with; never empty
 * @param separator what stands between several values; null if it takes one
 * @param doc its documentation
 * @param pointer the operator it comes from
 */
public record OperatorPlan(
        String name,
        String before,
        String after,
        List<Operand> operands,
        @Nullable String separator,
        Doc doc,
        JsonPointer pointer) {
    public OperatorPlan {
        operands = List.copyOf(operands);
    }

    /** The Java types of values that are compared. */
    public enum Operand {
        STRING("java.lang.String"),
        NUMBER("java.lang.Number"),
        BOOLEAN("java.lang.Boolean");

        private final String type;

        Operand(String type) {
            this.type = type;
        }

        /** {@return the canonical name of the class} */
        public String type() {
            return type;
        }
    }
}

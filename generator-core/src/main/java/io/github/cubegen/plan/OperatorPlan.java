package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operator of a filter's builder: a condition on a field that the caller names. It is a method for each of the types.
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

    /** The classes of values that are compared. */
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

        private OperandType one() {
            return OperandType.one(this == BOOLEAN ? "boolean" : type);
        }

        private OperandType list() {
            return this == NUMBER ? OperandType.listOfSubtypes(type) : OperandType.list(type);
        }
    }

    /** {@return what the methods take behind the field: each of them one type} */
    public List<OperandType> types() {
        if (separator == null) {
            return operands.stream().map(Operand::one).toList();
        }
        // Lists of different types would be one method to the JVM; which values they hold is checked at run time.
        return List.of(
                operands.size() > 1 ? OperandType.listOfAny() : operands.get(0).list());
    }
}

package io.github.cubegen.plan;

/**
 * The Java type of what a condition compares with.
 *
 * @param value the canonical name of the class of one value, or {@code boolean}
 * @param shape one value, or several
 */
public record OperandType(String value, Shape shape) {
    private static final String ANY = "java.lang.Object";

    /** How values are given. */
    public enum Shape {
        ONE,
        LIST,
        LIST_OF_SUBTYPES
    }

    static OperandType one(String value) {
        return new OperandType(value, Shape.ONE);
    }

    static OperandType list(String value) {
        return new OperandType(value, Shape.LIST);
    }

    static OperandType listOfSubtypes(String value) {
        return new OperandType(value, Shape.LIST_OF_SUBTYPES);
    }

    static OperandType listOfAny() {
        return listOfSubtypes(ANY);
    }

    /** {@return the type as it stands in Java, with canonical names} */
    @Override
    public String toString() {
        return switch (shape) {
            case ONE -> value;
            case LIST -> "java.util.List<" + value + ">";
            case LIST_OF_SUBTYPES -> "java.util.List<?" + (value.equals(ANY) ? "" : " extends " + value) + ">";
        };
    }
}

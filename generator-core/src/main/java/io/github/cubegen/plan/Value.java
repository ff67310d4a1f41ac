package io.github.cubegen.plan;

/**
 * What a place holds: a Java type with its JSON form, and whether JSON {@code null} is a value there.
 *
 * @param type the Java type
 * @param nullable whether {@code null} is allowed by the schema; that a property may be absent is said by its component
 */
public record Value(ValueType type, boolean nullable) {
    /** The value of which the description says nothing, or nothing that can be typed: {@code JsonValue}. */
    public static final Value JSON = new Value(new ValueType.Scalar(ScalarKind.JSON), false);

    /** {@return a value that is never null} */
    public static Value of(ValueType type) {
        return new Value(type, false);
    }

    /** {@return a scalar that is never null} */
    public static Value of(ScalarKind kind) {
        return of(new ValueType.Scalar(kind));
    }

    /** {@return this value, also nullable if asked for} */
    public Value orNullable(boolean alsoNullable) {
        return nullable || !alsoNullable ? this : new Value(type, true);
    }

    /** {@return whether a place that must have a value and can't hold null has a primitive type} */
    public boolean isPrimitive() {
        return !nullable
                && type instanceof ValueType.Scalar scalar
                && scalar.kind().isPrimitive();
    }

    /** {@return how many slots of a parameter list it takes as the primitive type that it has, or boxed} */
    int slots(boolean primitive) {
        return type instanceof ValueType.Scalar scalar ? scalar.kind().slots(primitive) : 1;
    }
}

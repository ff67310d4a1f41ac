package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record: accessor, builder method and field of this name.
 *
 * @param name the Java name
 * @param wireName the name of the property in JSON
 * @param value what it holds
 * @param required whether it must be present; builder and reader check it
 * @param clearName the builder method that makes it explicitly null; null unless absent and null are told apart (optional
 *     and nullable in a type that can be sent)
 * @param sensitive whether {@code toString} must not show it
 * @param doc its documentation
 * @param pointer the property it comes from
 */
public record ComponentPlan(
        String name,
        String wireName,
        Value value,
        boolean required,
        @Nullable String clearName,
        boolean sensitive,
        Doc doc,
        JsonPointer pointer) {
    /** {@return whether absent, null and a value are three different things} */
    public boolean triState() {
        return clearName != null;
    }

    /** {@return whether the accessor can return null} */
    public boolean nullable() {
        return !required || value.nullable();
    }

    /** {@return whether the component has a primitive type: required and not nullable} */
    public boolean isPrimitive() {
        return required && value.isPrimitive();
    }

    /** {@return what it takes of the slots of a constructor} */
    int slots() {
        return value.slots(isPrimitive());
    }
}

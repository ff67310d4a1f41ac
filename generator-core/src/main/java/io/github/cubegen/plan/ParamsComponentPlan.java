package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;

/**
 * One parameter in a record of parameters: component, accessor and builder method.
 *
 * @param name the Java name
 * @param binding where its value goes
 * @param value what it holds
 * @param required whether it must be set; only where an operation has more required arguments than a method should take
 * @param sensitive whether {@code toString} must not show it
 * @param doc its documentation
 * @param pointer the parameter or request body
 */
public record ParamsComponentPlan(
        String name, Binding binding, Value value, boolean required, boolean sensitive, Doc doc, JsonPointer pointer) {
    /** {@return whether the component has a primitive type: required and not nullable} */
    public boolean isPrimitive() {
        return required && value.isPrimitive();
    }

    /** {@return what it takes of the slots of a constructor} */
    int slots() {
        return value.slots(isPrimitive());
    }
}

package io.github.cubegen.plan;

/**
 * Where a record keeps the properties that its description does not name.
 *
 * @param name the component, a {@code Map<String, V>}, usually {@code additionalProperties}
 * @param putName the builder method that adds one, usually {@code additionalProperty}
 * @param value what the value of an entry holds; JSON unless the description types them
 * @param sensitive whether {@code toString} must not show the values
 */
public record AdditionalPlan(String name, String putName, Value value, boolean sensitive) {}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;

/**
 * One described value of an enumeration.
 *
 * @param name the Java constant
 * @param literal the value on the wire: String, Long or Double as the base of the enumeration says
 * @param doc its documentation
 * @param pointer the value it comes from
 */
public record ConstantPlan(String name, Object literal, Doc doc, JsonPointer pointer) {}

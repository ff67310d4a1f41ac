package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;

/**
 * A required argument of an operation's method.
 *
 * @param name the Java name
 * @param binding where its value goes
 * @param value what it holds
 * @param sensitive whether it must not be shown
 * @param doc its documentation
 * @param pointer the parameter or request body
 */
public record ArgumentPlan(
        String name, Binding binding, Value value, boolean sensitive, Doc doc, JsonPointer pointer) {}

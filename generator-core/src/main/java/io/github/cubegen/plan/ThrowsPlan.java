package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;

/**
 * A documented failure of an operation.
 *
 * @param exception its class
 * @param statuses those that it is thrown for
 * @param doc when it happens
 * @param shared whether many operations share the response, so that its text tells nothing about this one
 * @param pointer the response, or what says how an expired token is told apart
 */
public record ThrowsPlan(ClassRef exception, Statuses statuses, Doc doc, boolean shared, JsonPointer pointer) {}

package io.github.cubegen.plan;

/**
 * A documented failure of an operation.
 *
 * @param exception its class
 * @param doc when it happens
 */
public record ThrowsPlan(ClassRef exception, Doc doc) {}

package io.github.cubegen.plan;

/**
 * A documented failure of an operation.
 *
 * @param exception its class
 * @param doc when it happens
 * @param shared whether many operations share the response, so that its text tells nothing about this one
 */
public record ThrowsPlan(ClassRef exception, Doc doc, boolean shared) {}

package io.github.cubegen.plan;

/**
 * A {@code package-info.java} to write.
 *
 * @param name the package
 * @param sentence what the package holds, one sentence of our own words in plain text
 */
public record PackagePlan(String name, String sentence) {}

package io.github.cubegen.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user of the generator decides.
 *
 * @param basePackage the package of the client; the others are below it. ASCII Java names, no keyword
 * @param clientName the class of the client; null for a name from the description
 */
public record GeneratorOptions(String basePackage, @Nullable String clientName) {
    /** Longest base package: with the longest names below it, paths stay within what file systems take. */
    private static final int MAX_PACKAGE = 120;

    /** @throws IllegalArgumentException if {@link #problems} finds any; the message says which */
    public GeneratorOptions {
        List<String> problems = problems(basePackage, clientName);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /** {@return what is wrong with the options, a sentence each; empty if they can be used} */
    public static List<String> problems(String basePackage, @Nullable String clientName) {
        List<String> problems = new ArrayList<>();
        if (basePackage.length() > MAX_PACKAGE) {
            problems.add("base package is longer than " + MAX_PACKAGE + " characters: '" + basePackage + "'");
        }
        for (String segment : basePackage.split("\\.", -1)) {
            if (!Identifiers.isLegal(segment)) {
                problems.add("base package '" + basePackage + "' is no Java package: '" + segment
                        + "' must be ASCII letters and digits, start with a letter and be no keyword");
            } else if (Identifiers.isDevice(segment)) {
                problems.add("base package '" + basePackage + "' can't be a folder on Windows, where '" + segment
                        + "' is a device");
            }
        }
        if (basePackage.startsWith("java.")) {
            problems.add("base package '" + basePackage + "' is reserved for the JDK");
        }
        if (clientName != null && (!Identifiers.isLegalType(clientName) || Identifiers.isDevice(clientName))) {
            problems.add("client name '" + clientName
                    + "' is no Java class name: it must be ASCII letters and digits, start with a letter and be no keyword"
                    + " and no device of Windows");
        }
        return problems;
    }
}

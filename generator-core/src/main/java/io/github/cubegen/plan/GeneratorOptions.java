package io.github.cubegen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the user of the generator decides.
 *
 * @param basePackage the package of the client; the others are below it. ASCII Java names, no keyword
 * @param clientName the class of the client; null for a name from the description
 * @param mediaTypes which of several media types of a body to use, the first that it has: types, or ranges such as
 *     {@code text/*}; where it has none of them, JSON comes before forms, text and bytes
 */
public record GeneratorOptions(String basePackage, @Nullable String clientName, List<String> mediaTypes) {
    /** Longest base package: with the longest names below it, paths stay within what file systems take. */
    private static final int MAX_PACKAGE = 120;

    /** RFC 9110, section 8.3.1, without parameters. */
    private static final Pattern MEDIA_TYPE = Pattern.compile("([!#$&^_.+\\w-]+)/([!#$&^_.+\\w-]+|\\*)");

    /** @throws IllegalArgumentException if {@link #problems} finds any; the message says which */
    public GeneratorOptions {
        List<String> problems = problems(basePackage, clientName);
        mediaTypes.stream()
                .filter(type -> !isMediaType(type))
                .forEach(type ->
                        problems.add("'" + type + "' is no media type: one is as in application/xml or text/*"));
        mediaTypes = List.copyOf(mediaTypes);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /** Takes the usual media types. */
    public GeneratorOptions(String basePackage, @Nullable String clientName) {
        this(basePackage, clientName, List.of());
    }

    /** {@return whether a text is a media type without parameters, or a range of its subtypes} */
    public static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
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
                    + "' is no Java class name: it must be ASCII letters and digits, start with a letter and be no"
                    + " keyword and no device of Windows");
        }
        return problems;
    }
}

package io.github.cubegen.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The packages of a client. No two of them are the same, because each has a documentation of its own.
 *
 * @param base of the root client
 * @param client of the operations
 * @param model of the data
 * @param exception of the failures
 * @param runtime of what every client has
 */
public record Packages(String base, String client, String model, String exception, String runtime) {
    /** Longest package: with the longest names in it, paths stay within what file systems take. */
    private static final int MAX_LENGTH = 120;

    /** {@return the packages that a client has unless the user names others} */
    public static Packages below(String base) {
        return new Packages(base, base + ".client", base + ".model", base + ".exception", base + ".runtime");
    }

    /** {@return all of them} */
    public List<String> all() {
        return List.of(base, client, model, exception, runtime);
    }

    /** {@return what is wrong with the packages, a sentence each} */
    List<String> problems() {
        List<String> problems = new ArrayList<>(problems("base package", base));
        Packages standard = below(base);
        for (String kind : List.of("client", "model", "exception", "runtime")) {
            if (!of(kind).equals(standard.of(kind))) {
                problems.addAll(problems(kind + " package", of(kind)));
            }
        }
        Map<String, String> seen = new HashMap<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (String name : all()) {
            String other = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (name.equals(other)) {
                repeated.add("package '" + name + "' is given to two kinds of classes; give each its own");
            } else if (other != null) {
                repeated.add(
                        "packages '" + other + "' and '" + name
                                + "' are one folder on Windows and macOS, which do not distinguish upper and lower case; choose another name");
            }
        }
        problems.addAll(repeated);
        for (String name : innerNames(runtime)) {
            if (ReservedNames.runtime().contains(name)) {
                problems.add("package '" + runtime + "." + name + "' has the name of a class; choose another name");
            }
        }
        return problems;
    }

    /** {@return the names that no class can have, because a package of that name stands where the class would} */
    Set<String> innerNames() {
        Set<String> names = new LinkedHashSet<>();
        all().forEach(outer -> names.addAll(innerNames(outer)));
        return names;
    }

    private Set<String> innerNames(String outer) {
        Set<String> names = new LinkedHashSet<>();
        for (String inner : all()) {
            if (inner.startsWith(outer + ".")) {
                String rest = inner.substring(outer.length() + 1);
                int end = rest.indexOf('.');
                names.add(end < 0 ? rest : rest.substring(0, end));
            }
        }
        return names;
    }

    private String of(String kind) {
        return switch (kind) {
            case "client" -> client;
            case "model" -> model;
            case "exception" -> exception;
            default -> runtime;
        };
    }

    private static List<String> problems(String what, String name) {
        List<String> problems = new ArrayList<>();
        if (name.length() > MAX_LENGTH) {
            problems.add(what + " is longer than " + MAX_LENGTH + " characters: '" + name + "'");
        }
        for (String segment : name.split("\\.", -1)) {
            if (!Identifiers.isLegal(segment)) {
                problems.add(what + " '" + name + "' is no Java package: '" + segment
                        + "' must be ASCII letters and digits, start with a letter and be no keyword");
            } else if (Identifiers.isDevice(segment)) {
                problems.add(
                        what + " '" + name + "' can't be a folder on Windows, where '" + segment + "' is a device");
            }
        }
        if (name.startsWith("java.")) {
            problems.add(what + " '" + name + "' is reserved for the JDK");
        }
        return problems;
    }
}

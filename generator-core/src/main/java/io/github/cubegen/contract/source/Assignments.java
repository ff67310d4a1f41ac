package io.github.cubegen.contract.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a value of one type can be given where another one is asked for (Java Language Specification, sections 5.2 and 5.3).
 *
 * @param supertypes of the generated classes, by name
 */
record Assignments(Map<String, Set<String>> supertypes) {

    private static final String LIST = "java.util.List<";
    private static final String ANY_LIST = LIST + "?>";

    private static final List<String> WIDENING = List.of("int", "long", "float", "double");

    private static final Map<String, String> UNBOXED = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    boolean fits(String given, String asked) {
        if (given.equals(asked) || unboxed(given).equals(unboxed(asked))) {
            return true;
        }
        if (asked.equals(ANY_LIST)) {
            return given.startsWith(LIST);
        }
        int from = WIDENING.indexOf(unboxed(given));
        int to = WIDENING.indexOf(asked);
        return (from >= 0 && to >= from) || isSubtype(given, asked);
    }

    /** {@return whether it is the class of a primitive type} */
    static boolean isBoxed(String type) {
        return UNBOXED.containsKey(type);
    }

    /** {@return the primitive type of a class, or the same where there is none} */
    static String unboxed(String type) {
        return UNBOXED.getOrDefault(type, type);
    }

    /** {@return whether a primitive type has taken the place of its class: code that holds it against null no longer compiles} */
    static boolean isUnboxed(String gave, String gives) {
        return gives.equals(UNBOXED.get(gave));
    }

    /** {@return whether whatever was given to a method can still be given: also null, where it takes a class} */
    boolean accepts(String given, String asked) {
        return fits(given, asked) && !(isBoxed(given) && UNBOXED.containsValue(asked));
    }

    boolean accept(List<String> given, List<String> asked) {
        if (given.size() != asked.size()) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            if (!accepts(given.get(i), asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSubtype(String type, String other) {
        Set<String> seen = new HashSet<>();
        Deque<String> pending = new ArrayDeque<>(List.of(type));
        while (!pending.isEmpty()) {
            String next = pending.remove();
            if (next.equals(other)) {
                return true;
            }
            if (seen.add(next)) {
                pending.addAll(supertypes.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}

package io.github.cubegen.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a class of the generated client, of its runtime or of the user.
 *
 * @param packageName the package, never empty
 * @param names simple names from the top-level class inwards, for example {@code ["Provider", "Known"]}
 */
public record ClassRef(String packageName, List<String> names) {
    public ClassRef {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a class needs a name");
        }
    }

    /** {@return a top-level class} */
    public static ClassRef of(String packageName, String name) {
        return new ClassRef(packageName, List.of(name));
    }

    /** {@return a top-level class by its name with the package} */
    static ClassRef parse(String canonicalName) {
        int dot = canonicalName.lastIndexOf('.');
        return of(canonicalName.substring(0, dot), canonicalName.substring(dot + 1));
    }

    /** {@return a class nested in this one} */
    public ClassRef nested(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new ClassRef(packageName, longer);
    }

    /** {@return the innermost name, for example {@code Known}} */
    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** {@return the name as in source, for example {@code com.acme.model.Provider.Known}} */
    public String canonicalName() {
        return packageName + "." + String.join(".", names);
    }
}

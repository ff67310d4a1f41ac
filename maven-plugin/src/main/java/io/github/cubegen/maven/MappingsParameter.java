package io.github.cubegen.maven;

import io.github.cubegen.plan.Mappings;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameter {@code mappings}. Maven fills the fields, and refuses a key for which there is none. */
public final class MappingsParameter {

    @Nullable
    Map<String, String> schemas;

    @Nullable
    Map<String, String> operations;

    @Nullable
    Map<String, String> tags;

    @Nullable
    Map<String, String> types;

    static Mappings mappings(@Nullable MappingsParameter parameter) {
        return parameter == null
                ? Mappings.NONE
                : new Mappings(
                        names(parameter.schemas),
                        names(parameter.operations),
                        names(parameter.tags),
                        names(parameter.types));
    }

    /** An empty element has no value; the empty name that it stands for is refused with all others that are no names. */
    private static Map<String, String> names(@Nullable Map<String, String> given) {
        Map<String, String> names = new HashMap<>();
        if (given != null) {
            given.forEach((key, name) -> names.put(key, name == null ? "" : name.strip()));
        }
        return names;
    }
}

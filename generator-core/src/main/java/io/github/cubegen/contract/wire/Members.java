package io.github.cubegen.contract.wire;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object, as deep as is looked for what fits two.
 *
 * @param properties by name
 * @param closed whether there are no others
 */
record Members(Map<String, Member> properties, boolean closed) {

    /**
     * One property.
     *
     * @param required whether it is always there
     * @param parts what its value can be; of an object not what is in it
     */
    record Member(boolean required, Set<Part> parts) {

        boolean fits(Member other) {
            return parts.stream().anyMatch(part -> other.parts.stream().anyMatch(part::fits));
        }

        /** {@return all its values; null if they are not listed} */
        @Nullable
        Set<String> literals() {
            Set<String> values = new HashSet<>();
            for (Part part : parts) {
                if (part.literals() == null) {
                    return null;
                }
                values.addAll(part.literals().keySet());
            }
            return values;
        }
    }

    /** {@return whether objects of this kind, as those who know no other send them, can be of another kind} */
    boolean fit(Members other) {
        for (Map.Entry<String, Member> property : other.properties.entrySet()) {
            Member own = properties.get(property.getKey());
            boolean needed = property.getValue().required() || (own != null && own.required());
            if (needed && (own == null || !own.fits(property.getValue()))) {
                return false;
            }
        }
        return !other.closed
                || properties.entrySet().stream()
                        .filter(property -> property.getValue().required())
                        .allMatch(property -> other.properties.containsKey(property.getKey()));
    }
}

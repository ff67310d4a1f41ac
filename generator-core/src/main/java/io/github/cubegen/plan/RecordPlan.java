package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record with a nested {@code Builder}, from an object schema.
 *
 * @param name its class
 * @param doc its documentation
 * @param components one per property, in the order of the description
 * @param additional where properties are kept that the description does not name
 * @param nullsName the component that holds the wire names of the properties that are explicitly null, a
 *     {@code Set<String>}; null if no component is tri-state
 * @param unions the sealed interfaces it implements
 * @param pointer the schema it comes from
 */
public record RecordPlan(
        ClassRef name,
        Doc doc,
        List<ComponentPlan> components,
        AdditionalPlan additional,
        @Nullable String nullsName,
        List<ClassRef> unions,
        JsonPointer pointer)
        implements TypePlan {
    public RecordPlan {
        components = List.copyOf(components);
        unions = List.copyOf(unions);
    }
}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record, or a class like one, with a nested {@code Builder}, from an object schema.
 *
 * @param name its class
 * @param doc its documentation
 * @param components one per property, in the order of the description
 * @param additional where properties are kept that the description does not name
 * @param nullsName the component that holds the wire names of the properties that are explicitly null, a
 *     {@code Set<String>}; null if no component is tri-state
 * @param unsetName the field of the builder that holds the wire names of properties that are required and nullable and not set
 *     yet; null if there are none, or if the type is never sent: then only its reader builds it, for which absent is null
 * @param filter what makes it a filter; mostly null
 * @param unions the sealed interfaces it implements
 * @param pointer the schema it comes from
 */
public record RecordPlan(
        ClassRef name,
        Doc doc,
        List<ComponentPlan> components,
        AdditionalPlan additional,
        @Nullable String nullsName,
        @Nullable String unsetName,
        @Nullable FilterPlan filter,
        List<ClassRef> unions,
        JsonPointer pointer)
        implements TypePlan {
    public RecordPlan {
        components = List.copyOf(components);
        unions = List.copyOf(unions);
    }

    /** {@return whether it is a record, or a class because a record can't have as many components} */
    public DataShape shape() {
        int own = 1 + (nullsName == null ? 0 : 1);
        return DataShape.of(
                own + components.stream().mapToInt(ComponentPlan::slots).sum());
    }

    /** {@return whether the builder asks for a component although it may be null} */
    public boolean isAskedFor(ComponentPlan component) {
        return unsetName != null && component.required() && component.value().nullable();
    }
}

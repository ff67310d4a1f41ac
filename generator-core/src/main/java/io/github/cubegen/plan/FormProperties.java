package io.github.cubegen.plan;

import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a form. One of several forms has the fields of all; required are those that all of them require. */
record FormProperties(ApiModel model) {

    /** {@return the properties in the order of the description; none if the schema has none} */
    List<Property> of(@Nullable Schema schema) {
        if (schema instanceof Schema.ObjectSchema object) {
            return object.properties();
        }
        return schema instanceof Schema.UnionSchema union ? merged(union) : List.of();
    }

    private List<Property> merged(Schema.UnionSchema union) {
        Map<String, Property> all = new LinkedHashMap<>();
        Set<String> optional = new HashSet<>();
        boolean first = true;
        for (SchemaUse variant : union.variants()) {
            if (!(model.schema(variant.schema()) instanceof Schema.ObjectSchema object)) {
                return List.of();
            }
            Set<String> here = new HashSet<>();
            for (Property property : object.properties()) {
                here.add(property.name());
                if (!property.required()) {
                    optional.add(property.name());
                }
                // A property that an earlier form does not have can be left out.
                if (all.putIfAbsent(property.name(), property) == null && !first) {
                    optional.add(property.name());
                }
            }
            all.keySet().stream().filter(name -> !here.contains(name)).forEach(optional::add);
            first = false;
        }
        List<Property> properties = new ArrayList<>();
        all.forEach((name, property) -> properties.add(optional.contains(name) ? asOptional(property) : property));
        return properties;
    }

    private static Property asOptional(Property property) {
        return new Property(
                property.pointer(),
                property.name(),
                property.schema(),
                false,
                property.description(),
                property.deprecated(),
                property.readOnly(),
                property.writeOnly(),
                property.defaultValue(),
                property.nameOverride());
    }
}

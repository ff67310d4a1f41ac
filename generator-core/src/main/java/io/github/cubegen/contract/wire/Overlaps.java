package io.github.cubegen.contract.wire;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether values of one variant can be values of another one of the same version. With {@code oneOf} such values are refused. */
final class Overlaps {

    private final Parts values;
    private final Parts variants;

    Overlaps(ApiModel model, Types types) {
        this.values = new Parts(
                model, schema -> Part.of(schema, types.of(schema.info().pointer()), null));
        this.variants = new Parts(
                model, schema -> Part.of(schema, types.of(schema.info().pointer()), members(schema)));
    }

    private @Nullable Members members(Schema schema) {
        if (!(schema instanceof Schema.ObjectSchema object)) {
            return null;
        }
        Map<String, Members.Member> properties = new HashMap<>();
        object.properties()
                .forEach(property -> properties.put(
                        property.name(),
                        new Members.Member(
                                property.required(), values.of(property.schema().schema()))));
        return new Members(properties, object.additional() instanceof AdditionalProperties.Closed);
    }

    /** {@return what a schema allows; of objects not what is in them} */
    Set<Part> values(JsonPointer schema) {
        return values.of(schema);
    }

    /** {@return what a variant allows} */
    Set<Part> of(SchemaUse variant) {
        return variants.of(variant.schema());
    }

    /** {@return whether values of a variant, as those who know no other send them, can fit another variant} */
    boolean fits(SchemaUse variant, SchemaUse other) {
        return of(variant).stream().anyMatch(part -> of(other).stream().anyMatch(part::fits));
    }
}

package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Discriminator;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.Limits;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaInfo;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the inline schemas that say the same at several places, as descriptions do that a tool has written: each would be a
 * class of its own, and no value of one could be passed where another is expected.
 *
 * <p>Equal are those with the same keywords and the same texts, whose parts are equal, and that are used in the same
 * directions, because what is sent has other rules than what is only received. Small ones are alike by chance and stay apart.
 */
final class EqualSchemas {
    /** Properties of an object, or values of an enum, below which equality means little. */
    private static final int MIN_PARTS = 3;

    private final Reach reach;

    /** What stands for a schema where another is made of it. */
    private final Map<JsonPointer, JsonPointer> groups = new HashMap<>();

    private record Key(Schema schema, boolean sent, boolean received) {}

    private EqualSchemas(Reach reach) {
        this.reach = reach;
    }

    /** {@return for each inline schema that repeats an earlier one, in the order of the model, that one} */
    static Map<JsonPointer, JsonPointer> of(ApiModel model) {
        return new EqualSchemas(Reach.of(model)).find(model);
    }

    private Map<JsonPointer, JsonPointer> find(ApiModel model) {
        List<Schema> inline = new ArrayList<>();
        for (Schema schema : model.schemas().values()) {
            if (schema.info().componentName() == null) {
                inline.add(schema);
            }
        }
        Collections.reverse(inline); // the parts of a schema come later in the model than itself
        Map<Key, JsonPointer> known = new HashMap<>();
        Map<JsonPointer, JsonPointer> first = new HashMap<>();
        for (Schema schema : inline) {
            JsonPointer id = schema.info().pointer();
            Key key = new Key(
                    neutral(schema), reach.sent().contains(id), reach.received().contains(id));
            JsonPointer group = known.computeIfAbsent(key, none -> id);
            groups.put(id, group);
            first.put(group, id);
        }
        Map<JsonPointer, JsonPointer> repeated = new HashMap<>();
        for (Schema schema : inline) {
            JsonPointer id = schema.info().pointer();
            JsonPointer one = first.get(groups.get(id));
            if (one != null && !one.equals(id) && !isSmall(schema)) {
                repeated.put(id, one);
            }
        }
        return repeated;
    }

    /** Lists and scalars have no class of their own; they count as parts of what has. */
    private static boolean isSmall(Schema schema) {
        if (schema instanceof Schema.ObjectSchema object) {
            return object.properties().size() < MIN_PARTS;
        }
        return schema instanceof Schema.EnumSchema enumeration
                && enumeration.values().size() < MIN_PARTS;
    }

    /** {@return the schema without its place and its examples} */
    private Schema neutral(Schema schema) {
        SchemaInfo info = neutral(schema.info());
        if (schema instanceof Schema.ObjectSchema object) {
            return new Schema.ObjectSchema(
                    info,
                    object.properties().stream().map(this::neutral).toList(),
                    neutral(object.additional()),
                    object.bounds(),
                    object.parents(),
                    object.envelope(),
                    object.filter(),
                    neutral(object.discriminator()));
        } else if (schema instanceof Schema.ArraySchema array) {
            return new Schema.ArraySchema(info, neutral(array.prefixItems()), neutral(array.items()), array.bounds());
        } else if (schema instanceof Schema.UnionSchema union) {
            return new Schema.UnionSchema(
                    info, union.kind(), neutral(union.variants()), neutral(union.discriminator()));
        } else if (schema instanceof Schema.EnumSchema enumeration) {
            return new Schema.EnumSchema(
                    info,
                    enumeration.type(),
                    enumeration.values().stream().map(EqualSchemas::neutral).toList());
        } else if (schema instanceof Schema.IntegerSchema integer) {
            return new Schema.IntegerSchema(info, integer.bounds());
        } else if (schema instanceof Schema.NumberSchema number) {
            return new Schema.NumberSchema(info, number.bounds());
        } else if (schema instanceof Schema.StringSchema string) {
            return new Schema.StringSchema(info, string.bounds());
        } else if (schema instanceof Schema.BooleanSchema) {
            return new Schema.BooleanSchema(info);
        } else if (schema instanceof Schema.NeverSchema) {
            return new Schema.NeverSchema(info);
        }
        return new Schema.AnySchema(info);
    }

    private static SchemaInfo neutral(SchemaInfo info) {
        return new SchemaInfo(
                JsonPointer.ROOT,
                null,
                info.title(),
                info.description(),
                info.format(),
                info.deprecated(),
                info.readOnly(),
                info.writeOnly(),
                info.defaultValue(),
                List.of(),
                info.unmodelled(),
                Limits.NONE,
                info.nameOverride());
    }

    private Property neutral(Property property) {
        return new Property(
                JsonPointer.ROOT,
                property.name(),
                neutral(property.schema()),
                property.required(),
                property.description(),
                property.deprecated(),
                property.readOnly(),
                property.writeOnly(),
                property.defaultValue(),
                property.nameOverride());
    }

    private AdditionalProperties neutral(AdditionalProperties additional) {
        return additional instanceof AdditionalProperties.Typed typed
                ? new AdditionalProperties.Typed(neutral(typed.schema()))
                : additional;
    }

    private List<SchemaUse> neutral(List<SchemaUse> uses) {
        return uses.stream().map(this::neutral).toList();
    }

    private SchemaUse neutral(SchemaUse use) {
        return new SchemaUse(groups.getOrDefault(use.schema(), use.schema()), use.nullable());
    }

    private static EnumValue neutral(EnumValue value) {
        return new EnumValue(JsonPointer.ROOT, value.value(), value.nameOverride(), value.description());
    }

    private static @Nullable Discriminator neutral(@Nullable Discriminator discriminator) {
        return discriminator == null
                ? null
                : new Discriminator(JsonPointer.ROOT, discriminator.property(), discriminator.mapping());
    }
}

package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What values are allowed. Whether {@code null} is among them is said by the {@link SchemaUse}.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#schema-object">OpenAPI 3.1, section 4.8.24</a>
 */
public sealed interface Schema {
    /** {@return what every schema has} */
    SchemaInfo info();

    /** Any JSON value, null among them, whatever the {@link SchemaUse} says. */
    record AnySchema(SchemaInfo info) implements Schema {}

    /** No value at all; if its {@link SchemaUse} is nullable, null alone. */
    record NeverSchema(SchemaInfo info) implements Schema {}

    /** {@code true} or {@code false}. */
    record BooleanSchema(SchemaInfo info) implements Schema {}

    /** A number without fraction. */
    record IntegerSchema(SchemaInfo info, NumberBounds bounds) implements Schema {}

    /** A number. */
    record NumberSchema(SchemaInfo info, NumberBounds bounds) implements Schema {}

    /** A text, a date, bytes …: see the {@code format}. */
    record StringSchema(SchemaInfo info, StringBounds bounds) implements Schema {}

    /**
     * One of some literals; also {@code const}.
     *
     * @param values without null and without repetitions, in document order; never empty
     */
    record EnumSchema(SchemaInfo info, ScalarType type, List<EnumValue> values) implements Schema {
        public EnumSchema {
            values = List.copyOf(values);
        }
    }

    /**
     * A list.
     *
     * @param prefixItems what the first elements are, for a tuple; mostly empty
     * @param items what the (other) elements are
     */
    record ArraySchema(SchemaInfo info, List<SchemaUse> prefixItems, SchemaUse items, ArrayBounds bounds)
            implements Schema {
        public ArraySchema {
            prefixItems = List.copyOf(prefixItems);
        }
    }

    /**
     * An object, all parts of {@code allOf} put together.
     *
     * @param properties in order of declaration, those of the first part of {@code allOf} first
     * @param parents the schemas that {@code allOf} refers to, directly
     * @param envelope {@code x-cubegen-envelope}: the property that holds the value proper
     * @param filter {@code x-cubegen-filter}: the operators with which its members are made; mostly empty
     * @param discriminator which property tells the schemas apart that have this one as a parent
     */
    record ObjectSchema(
            SchemaInfo info,
            List<Property> properties,
            AdditionalProperties additional,
            ObjectBounds bounds,
            List<JsonPointer> parents,
            @Nullable String envelope,
            List<FilterOperator> filter,
            @Nullable Discriminator discriminator)
            implements Schema {
        public ObjectSchema {
            properties = List.copyOf(properties);
            parents = List.copyOf(parents);
            filter = List.copyOf(filter);
        }
    }

    /**
     * One of several schemas.
     *
     * @param variants each once, in document order; two or more unless the description repeats one
     */
    record UnionSchema(
            SchemaInfo info,
            UnionKind kind,
            List<SchemaUse> variants,
            @Nullable Discriminator discriminator) implements Schema {
        public UnionSchema {
            variants = List.copyOf(variants);
        }
    }
}

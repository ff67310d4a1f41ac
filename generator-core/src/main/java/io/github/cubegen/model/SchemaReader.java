package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import io.github.cubegen.model.Schema.AnySchema;
import io.github.cubegen.model.Schema.ArraySchema;
import io.github.cubegen.model.Schema.BooleanSchema;
import io.github.cubegen.model.Schema.EnumSchema;
import io.github.cubegen.model.Schema.IntegerSchema;
import io.github.cubegen.model.Schema.NeverSchema;
import io.github.cubegen.model.Schema.NumberSchema;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.Schema.StringSchema;
import io.github.cubegen.model.Schema.UnionSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one schema; those that it refers to are only named. */
final class SchemaReader {
    private final Tree tree;
    private final Compositions compositions;
    private final Unions unions;
    private final Schemas schemas;
    private final SchemaTypes types;
    private final SchemaInfoReader infos;
    private final EnumReader enums;
    private final UnionReader alternatives;
    private final ObjectReader objects;
    private final BoundsReader bounds;

    SchemaReader(
            Tree tree,
            Compositions compositions,
            Unions unions,
            Schemas schemas,
            SchemaTypes types,
            SchemaInfoReader infos,
            PropertyMerger merger,
            DiscriminatorReader discriminators) {
        this.tree = tree;
        this.compositions = compositions;
        this.unions = unions;
        this.schemas = schemas;
        this.types = types;
        this.infos = infos;
        this.enums = new EnumReader(tree, unions);
        this.bounds = new BoundsReader(tree);
        this.alternatives = new UnionReader(tree, unions, compositions, schemas, discriminators);
        this.objects = new ObjectReader(tree, schemas, merger, bounds);
    }

    Schema read(JsonPointer id) {
        Composition composition = compositions.of(id);
        List<String> allowed = types.of(composition);
        SchemaInfo info = infos.read(id, composition, allowed);
        if (schemas.isIgnored(id)) {
            return new AnySchema(info);
        }
        if (composition.leaves().stream().anyMatch(leaf -> isNever(leaf.place()))) {
            return new NeverSchema(info);
        }
        Schema schema = enums.read(info, composition, allowed);
        schema = schema == null ? alternatives.read(info, composition) : schema;
        schema = schema == null ? plain(info, composition, allowed) : limited(schema, composition);
        reportMisplaced(schema, composition);
        return schema;
    }

    private Schema limited(Schema schema, Composition composition) {
        Limits limits = bounds.all(composition);
        if (schema instanceof EnumSchema values) {
            return new EnumSchema(schema.info().withLimits(limits), values.type(), values.values());
        } else if (schema instanceof UnionSchema union) {
            // Variants have the other limits themselves.
            Limits rest = new Limits(NumberBounds.NONE, StringBounds.NONE, ArrayBounds.NONE, limits.properties());
            return new UnionSchema(
                    schema.info().withLimits(rest), union.kind(), union.variants(), union.discriminator());
        }
        return schema;
    }

    private Schema plain(SchemaInfo info, Composition composition, List<String> allowed) {
        if (allowed.size() > 1) {
            return alternatives.ofTypes(info, composition, allowed);
        }
        if (allowed.isEmpty()) {
            boolean onlyNull = composition.leaves().stream().anyMatch(leaf -> unions.isNull(leaf.place()));
            return onlyNull ? new NeverSchema(info) : new AnySchema(info.withLimits(bounds.all(composition)));
        }
        return switch (allowed.get(0)) {
            case SchemaTypes.STRING -> new StringSchema(info, bounds.string(composition));
            case SchemaTypes.INTEGER -> new IntegerSchema(info, bounds.number(composition));
            case SchemaTypes.NUMBER -> new NumberSchema(info, bounds.number(composition));
            case SchemaTypes.BOOLEAN -> new BooleanSchema(info);
            case SchemaTypes.ARRAY -> array(info, composition);
            default -> objects.read(info, composition);
        };
    }

    private Schema array(SchemaInfo info, Composition composition) {
        JsonPointer items = null;
        List<Fields.Entry> prefix = List.of();
        for (Leaf leaf : composition.leaves()) {
            Fields schema = tree.schema(leaf.place());
            if (schema != null && schema.has("items")) {
                JsonPointer declared = schema.pointer().child("items");
                reportItems(items, declared);
                items = declared;
            }
            if (schema != null && schema.has("prefixItems")) {
                prefix = schema.elements("prefixItems");
            }
        }
        return new ArraySchema(
                info,
                prefix.stream().map(entry -> schemas.use(entry.pointer())).toList(),
                schemas.use(items == null ? info.pointer().child("items") : items),
                bounds.array(composition));
    }

    private void reportItems(@Nullable JsonPointer other, JsonPointer declared) {
        if (other != null
                && !schemas.target(other).equals(schemas.target(declared))
                && !tree.at(other).equals(tree.at(declared))) {
            tree.findings()
                    .warning(
                            "allof-items-conflict",
                            declared,
                            "Items are declared differently in another part of allOf, at #" + other
                                    + "; this declaration is used.");
        }
    }

    private boolean isNever(JsonPointer place) {
        JsonNode node = tree.at(place);
        return node.isBoolean() && !node.booleanValue();
    }

    private void reportMisplaced(Schema schema, Composition composition) {
        boolean whole = composition.leaves().stream().noneMatch(leaf -> tree.isFaulty(leaf.place()));
        if (schema instanceof ObjectSchema || !whole) {
            return;
        }
        for (Leaf leaf : composition.leaves()) {
            Fields fields = leaf.own() ? tree.schema(leaf.place()) : null;
            if (fields != null) {
                reportMisplaced(fields, Extensions.ENVELOPE, "objects with properties");
                reportMisplaced(fields, Extensions.FILTER, "objects with additionalProperties");
            }
        }
    }

    private void reportMisplaced(Fields fields, String extension, String place) {
        if (fields.has(extension)) {
            tree.findings()
                    .error(
                            "misplaced-extension",
                            fields.pointer().child(extension),
                            extension + " is only for " + place + "; remove it.");
        }
    }
}

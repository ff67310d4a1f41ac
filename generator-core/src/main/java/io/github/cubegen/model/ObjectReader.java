package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import io.github.cubegen.model.Schema.ObjectSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads objects, all parts of {@code allOf} together. */
final class ObjectReader {
    /**
     * Each property takes some fifteen lines in every class that has it, so that a short description with one long schema that
     * many others contain would fill the disk. Large public descriptions repeat some ten thousand.
     */
    private static final int MAX_REPEATED = 100_000;

    private static final List<String> MORE_THAN_TEXT =
            List.of("contentEncoding", "enum", "const", "allOf", "anyOf", "oneOf");

    /** The formats of texts that stand for bytes, which nothing is compared with. */
    private static final List<String> BYTES = List.of("byte", "binary");

    private final Tree tree;
    private final Schemas schemas;
    private final PropertyMerger merger;
    private final BoundsReader bounds;
    private final FilterReader filters;
    /** Properties of others that schemas have by allOf, so far. */
    private int repeated;

    ObjectReader(Tree tree, Schemas schemas, PropertyMerger merger, BoundsReader bounds) {
        this.tree = tree;
        this.schemas = schemas;
        this.merger = merger;
        this.bounds = bounds;
        this.filters = new FilterReader(tree.findings());
    }

    ObjectSchema read(SchemaInfo info, Composition composition) {
        Map<String, List<JsonPointer>> declared = new LinkedHashMap<>();
        Set<String> ignored = new HashSet<>();
        Map<String, JsonPointer> required = new LinkedHashMap<>();
        List<JsonPointer> parents = new ArrayList<>();
        Fields envelope = null;
        Fields filter = null;
        for (Leaf leaf : composition.leaves()) {
            Fields schema = tree.schema(leaf.place());
            if (schema == null) {
                continue;
            }
            if (leaf.own() || repeat(schema, info.pointer())) {
                collectProperties(schema, declared, ignored);
            }
            schema.texts("required")
                    .forEach(name -> required.putIfAbsent(name.node().textValue(), name.pointer()));
            if (leaf.own()) {
                addParents(schema, parents);
                envelope = schema.has(Extensions.ENVELOPE) ? schema : envelope;
                filter = schema.has(Extensions.FILTER) ? schema : filter;
            }
        }
        List<Property> properties = properties(info.pointer(), declared, required.keySet());
        boolean whole = composition.leaves().stream().noneMatch(leaf -> tree.isFaulty(leaf.place()));
        if (!properties.isEmpty() && whole) {
            reportUndeclared(required, declared.keySet(), ignored);
        }
        AdditionalProperties additional = additional(composition);
        return new ObjectSchema(
                info,
                properties,
                additional,
                bounds.object(composition),
                parents,
                envelope == null || !whole ? null : envelope(envelope, declared.keySet()),
                filter == null || !whole ? List.of() : filter(filter, properties, additional),
                null);
    }

    /** {@return whether there may be that many more properties that are another schema's; the first that are not are told} */
    private boolean repeat(Fields schema, JsonPointer object) {
        int before = repeated;
        repeated =
                Math.min(MAX_REPEATED + 1, before + schema.entries("properties").size());
        if (before <= MAX_REPEATED && repeated > MAX_REPEATED) {
            tree.findings()
                    .error(
                            "limit-exceeded",
                            object,
                            "By allOf, schemas have more than " + MAX_REPEATED
                                    + " properties that are declared in others; refer to a part instead of containing it.");
        }
        return repeated <= MAX_REPEATED;
    }

    private void collectProperties(Fields schema, Map<String, List<JsonPointer>> declared, Set<String> ignored) {
        for (Fields.Entry entry : schema.entries("properties")) {
            if (schemas.isIgnored(entry.pointer())) {
                ignored.add(entry.name());
            } else {
                declared.computeIfAbsent(entry.name(), name -> new ArrayList<>())
                        .add(entry.pointer());
            }
        }
    }

    private void addParents(Fields schema, List<JsonPointer> parents) {
        for (Fields.Entry part : schema.elements("allOf")) {
            Fields reference = part.node().has("$ref") ? tree.schema(part.pointer()) : null;
            JsonPointer target = reference == null ? null : tree.ref(reference);
            if (target != null) {
                parents.add(schemas.use(target).schema());
            }
        }
    }

    private List<Property> properties(
            JsonPointer object, Map<String, List<JsonPointer>> declared, Set<String> required) {
        List<Property> properties = new ArrayList<>(declared.size());
        declared.forEach((name, places) -> {
            JsonPointer last = places.get(places.size() - 1);
            JsonPointer place = merger.merge(object, name, places);
            UseNotes notes = schemas.notes(place.equals(last) ? List.of(last) : List.of(last, place));
            properties.add(new Property(
                    last,
                    name,
                    schemas.use(place),
                    required.contains(name),
                    notes.description(),
                    notes.deprecated(),
                    notes.readOnly(),
                    notes.writeOnly(),
                    notes.defaultValue(),
                    notes.nameOverride()));
        });
        return properties;
    }

    private void reportUndeclared(Map<String, JsonPointer> required, Set<String> declared, Set<String> ignored) {
        required.forEach((name, place) -> {
            if (!declared.contains(name) && !ignored.contains(name)) {
                tree.findings()
                        .warning(
                                "required-undeclared",
                                place,
                                "Property " + name + " is required but not declared; declare it below properties.");
            }
        });
    }

    private AdditionalProperties additional(Composition composition) {
        AdditionalProperties additional = new AdditionalProperties.Open(false);
        for (Leaf leaf : composition.leaves()) {
            Fields schema = tree.schema(leaf.place());
            JsonNode node = schema == null ? null : schema.get("additionalProperties");
            if (schema == null || node == null) {
                continue;
            }
            if (node.isBoolean() && !node.booleanValue()) {
                return new AdditionalProperties.Closed();
            }
            if (node.isBoolean() || (node.isObject() && node.isEmpty())) {
                additional = additional instanceof AdditionalProperties.Typed
                        ? additional
                        : new AdditionalProperties.Open(true);
            } else {
                additional = new AdditionalProperties.Typed(
                        schemas.use(schema.pointer().child("additionalProperties")));
            }
        }
        return additional;
    }

    private List<FilterOperator> filter(Fields schema, List<Property> properties, AdditionalProperties additional) {
        if (!properties.isEmpty() || !hasTexts(additional)) {
            tree.findings()
                    .error(
                            "filter",
                            schema.pointer().child(Extensions.FILTER),
                            "The members of a filter are texts under names that the caller gives: it needs"
                                    + " additionalProperties with type: string, of no bytes and no enumeration, and no"
                                    + " properties.");
            return List.of();
        }
        return filters.read(schema);
    }

    /** What has a format is compared by its text; one of some would have another type in Java. */
    private boolean hasTexts(AdditionalProperties additional) {
        Fields value = additional instanceof AdditionalProperties.Typed typed
                ? tree.schema(typed.schema().schema())
                : null;
        return value != null
                && SchemaTypes.STRING.equals(value.text("type"))
                && !BYTES.contains(value.text("format", ""))
                && MORE_THAN_TEXT.stream().noneMatch(value::has);
    }

    private @Nullable String envelope(Fields schema, Set<String> declared) {
        String property = schema.text(Extensions.ENVELOPE);
        if (property == null || declared.contains(property)) {
            return property;
        }
        tree.findings()
                .error(
                        "envelope-undeclared",
                        schema.pointer().child(Extensions.ENVELOPE),
                        "The object has no property " + property + "; name the one that holds the value.");
        return null;
    }
}

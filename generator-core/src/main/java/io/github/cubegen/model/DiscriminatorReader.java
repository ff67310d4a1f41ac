package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Schema.ObjectSchema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads discriminators and the names that lead to schemas without being declared. */
final class DiscriminatorReader {
    private final Tree tree;
    private final Aliases aliases;

    DiscriminatorReader(Tree tree, Aliases aliases) {
        this.tree = tree;
        this.aliases = aliases;
    }

    /** {@return the discriminator of a union; null if it has none} */
    @Nullable
    Discriminator ofUnion(Fields schema, List<Variant> variants) {
        Fields fields = schema.object("discriminator", ObjectKind.DISCRIMINATOR);
        String property = fields == null ? null : property(fields);
        if (fields == null || property == null) {
            return null;
        }
        Map<JsonPointer, JsonPointer> ids = new LinkedHashMap<>();
        variants.forEach(
                variant -> ids.putIfAbsent(variant.target(), variant.use().schema()));
        Map<String, JsonPointer> mapping = new LinkedHashMap<>();
        declared(fields).forEach((value, target) -> mapping.put(value, ids.getOrDefault(target, target)));
        Set<JsonPointer> mapped = new HashSet<>(mapping.values());
        for (Variant variant : variants) {
            String name = componentName(variant.branch());
            if (name != null && !mapped.contains(variant.use().schema())) {
                mapping.putIfAbsent(name, variant.use().schema());
            }
        }
        return new Discriminator(fields.pointer(), property, mapping);
    }

    /** {@return the object with its discriminator, if it has one, and the names of the schemas derived from it} */
    ObjectSchema ofObject(ObjectSchema object, Map<JsonPointer, List<ObjectSchema>> children) {
        Fields schema = tree.schema(object.info().pointer());
        Fields fields = schema == null ? null : schema.object("discriminator", ObjectKind.DISCRIMINATOR);
        String property = fields == null ? null : property(fields);
        if (fields == null || property == null) {
            return object;
        }
        Map<String, JsonPointer> mapping = new LinkedHashMap<>(declared(fields));
        Set<JsonPointer> mapped = new HashSet<>(mapping.values());
        for (JsonPointer member : family(object.info().pointer(), children)) {
            String name = Tree.componentName(member);
            if (name != null && !mapped.contains(member)) {
                mapping.putIfAbsent(name, member);
            }
        }
        return new ObjectSchema(
                object.info(),
                object.properties(),
                object.additional(),
                object.bounds(),
                object.parents(),
                object.envelope(),
                object.filter(),
                new Discriminator(fields.pointer(), property, mapping));
    }

    private static Set<JsonPointer> family(JsonPointer root, Map<JsonPointer, List<ObjectSchema>> children) {
        Set<JsonPointer> family = new LinkedHashSet<>();
        Deque<JsonPointer> pending = new ArrayDeque<>(List.of(root));
        while (!pending.isEmpty()) {
            JsonPointer member = pending.remove();
            if (family.add(member)) {
                children.getOrDefault(member, List.of())
                        .forEach(child -> pending.add(child.info().pointer()));
            }
        }
        return family;
    }

    private @Nullable String property(Fields discriminator) {
        String property = discriminator.text("propertyName");
        if (property == null) {
            tree.findings()
                    .error(
                            "discriminator-property",
                            discriminator.pointer(),
                            "A discriminator needs propertyName; add it.");
        }
        return property;
    }

    private Map<String, JsonPointer> declared(Fields discriminator) {
        Map<String, JsonPointer> mapping = new LinkedHashMap<>();
        for (Fields.Entry entry : discriminator.entries("mapping")) {
            JsonPointer target = entry.node().isTextual() ? target(entry.node().textValue()) : null;
            if (target == null) {
                tree.findings()
                        .warning(
                                "unknown-mapping",
                                entry.pointer(),
                                "No schema is found under this name or reference; the value is left out.");
            } else {
                mapping.put(entry.name(), aliases.target(target));
            }
        }
        return mapping;
    }

    /** A name of a component comes before a reference, as the standard has it. */
    private @Nullable JsonPointer target(String text) {
        JsonPointer component = Tree.COMPONENT_SCHEMAS.child(text);
        if (!tree.at(component).isMissingNode()) {
            return component;
        }
        JsonPointer place = JsonPointer.ofReference(text);
        return place == null || tree.at(place).isMissingNode() ? null : place;
    }

    private @Nullable String componentName(JsonPointer branch) {
        Fields schema = tree.schema(branch);
        JsonPointer target = schema == null ? null : tree.ref(schema);
        return target == null ? null : Tree.componentName(target);
    }
}

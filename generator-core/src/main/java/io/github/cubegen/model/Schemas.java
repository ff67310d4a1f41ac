package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Schema.ObjectSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schemas of the model, each read once: components first, then inline ones in order of first use. */
final class Schemas {
    private final Tree tree;
    private final Compositions compositions;
    private final Aliases aliases;
    private final Nullability nullability;
    private final UseNotesReader notes;
    private final DiscriminatorReader discriminators;
    private final SchemaReader reader;
    private final Map<JsonPointer, Schema> schemas = new LinkedHashMap<>();
    private final Set<JsonPointer> known = new HashSet<>();
    private final Deque<JsonPointer> pending = new ArrayDeque<>();

    Schemas(Tree tree) {
        this.tree = tree;
        Unions unions = new Unions(tree);
        this.compositions = new Compositions(tree, unions);
        this.aliases = new Aliases(tree, unions, compositions);
        this.nullability = new Nullability(tree, unions);
        SchemaTypes types = new SchemaTypes(tree);
        SchemaInfoReader infos = new SchemaInfoReader(tree, aliases);
        this.notes = new UseNotesReader(tree, compositions, aliases, types, infos);
        this.discriminators = new DiscriminatorReader(tree, aliases);
        PropertyMerger merger = new PropertyMerger(tree, unions, compositions, aliases, nullability, types);
        this.reader = new SchemaReader(tree, compositions, unions, this, types, infos, merger, discriminators);
    }

    /** Reads the components, whether they are used or not, and what they hold. */
    void readComponents(Fields root) {
        Fields components = root.object("components", ObjectKind.OTHER);
        for (Fields.Entry entry : components == null ? List.<Fields.Entry>of() : components.entries("schemas")) {
            if (!isIgnored(entry.pointer())) {
                use(entry.pointer());
            }
        }
        drain();
    }

    private void drain() {
        while (!pending.isEmpty()) {
            JsonPointer id = pending.remove();
            schemas.put(id, reader.read(id));
        }
    }

    /** {@return the use of the schema at a place, which needs to be no more than the place for one} */
    SchemaUse use(JsonPointer place) {
        JsonPointer target = aliases.target(place);
        if (known.add(target)) {
            pending.add(target);
        }
        return new SchemaUse(target, nullability.isNullable(place));
    }

    /** {@return the place of the schema proper, which is not thereby used} */
    JsonPointer target(JsonPointer place) {
        return aliases.target(place);
    }

    UseNotes notes(List<JsonPointer> places) {
        return notes.read(places);
    }

    /** {@return whether a schema, or one that it is another name for, is left out by {@code x-cubegen-ignore}} */
    boolean isIgnored(JsonPointer place) {
        for (JsonPointer link : aliases.chain(place)) {
            Fields schema = tree.schema(link);
            if (schema != null && schema.flag(Extensions.IGNORE)) {
                return true;
            }
        }
        return false;
    }

    /** {@return all schemas, after the last use was named} */
    Map<JsonPointer, Schema> all() {
        drain();
        Map<JsonPointer, List<ObjectSchema>> children = new LinkedHashMap<>();
        for (Schema schema : schemas.values()) {
            if (schema instanceof ObjectSchema object) {
                object.parents()
                        .forEach(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                                .add(object));
            }
        }
        schemas.replaceAll((id, schema) ->
                schema instanceof ObjectSchema object ? discriminators.ofObject(object, children) : schema);
        return schemas;
    }
}

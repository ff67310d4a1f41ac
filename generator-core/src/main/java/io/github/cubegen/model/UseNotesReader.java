package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is said next to a {@code $ref}, on the way to the schema proper, and at the schema proper. */
final class UseNotesReader {
    private final Tree tree;
    private final Compositions compositions;
    private final Aliases aliases;
    private final SchemaTypes types;
    private final SchemaInfoReader infos;

    UseNotesReader(Tree tree, Compositions compositions, Aliases aliases, SchemaTypes types, SchemaInfoReader infos) {
        this.tree = tree;
        this.compositions = compositions;
        this.aliases = aliases;
        this.types = types;
        this.infos = infos;
    }

    /**
     * {@return the notes}
     *
     * @param places of the use; the first one's words come first
     */
    UseNotes read(List<JsonPointer> places) {
        JsonPointer use = places.get(0);
        List<Fields> schemas = new ArrayList<>();
        for (JsonPointer place : places) {
            for (JsonPointer link : aliases.chain(place)) {
                add(schemas, link);
            }
        }
        JsonPointer target = aliases.target(places.get(places.size() - 1));
        Composition composition = compositions.of(target);
        List<Leaf> leaves = composition.leaves();
        for (int i = leaves.size() - 1; i >= 0; i--) {
            if (leaves.get(i).own()) {
                add(schemas, leaves.get(i).place());
            }
        }
        Fields first = tree.schema(use);
        return new UseNotes(
                description(schemas),
                schemas.stream().anyMatch(schema -> schema.flag("deprecated")),
                schemas.stream().anyMatch(schema -> schema.flag("readOnly")),
                schemas.stream().anyMatch(schema -> schema.flag("writeOnly")),
                infos.defaultValue(schemas, types.of(composition)),
                first == null ? null : first.text(Extensions.NAME));
    }

    private void add(List<Fields> schemas, JsonPointer place) {
        Fields schema = tree.schema(place);
        if (schema != null) {
            schemas.add(schema);
        }
    }

    private static @Nullable String description(List<Fields> schemas) {
        for (Fields schema : schemas) {
            String description = schema.text("description");
            if (description != null) {
                return description;
            }
        }
        return null;
    }
}

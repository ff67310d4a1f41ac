package io.github.cubegen.contract.wire;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the schemas of one version allow, unions followed. */
final class Parts {

    private final ApiModel model;
    private final Function<Schema, Part> single;
    private final Map<JsonPointer, Part> singles = new HashMap<>();
    private final Map<JsonPointer, Set<Part>> known = new HashMap<>();

    /** @param single what a schema allows that is no union */
    Parts(ApiModel model, Function<Schema, Part> single) {
        this.model = model;
        this.single = single;
    }

    Set<Part> of(JsonPointer pointer) {
        Set<Part> parts = known.get(pointer);
        if (parts == null) {
            parts = of(pointer, new HashMap<>());
            known.put(pointer, parts);
        }
        return parts;
    }

    /** @param started those of the unions on the way, which may lack what is looked at just now: not for other calls */
    private Set<Part> of(JsonPointer pointer, Map<JsonPointer, Set<Part>> started) {
        Schema schema = model.schema(pointer);
        if (!(schema instanceof Schema.UnionSchema union)) {
            Part part = singles.get(pointer);
            if (part == null) {
                part = single.apply(schema);
                singles.put(pointer, part);
            }
            return Set.of(part);
        }
        Set<Part> parts = started.get(pointer);
        if (parts == null) {
            started.put(pointer, Set.of()); // a union within itself adds nothing
            parts = new LinkedHashSet<>();
            for (SchemaUse variant : union.variants()) {
                for (Part part : of(variant.schema(), started)) {
                    parts.add(part.within(union.info().limits()));
                }
            }
            started.put(pointer, parts);
        }
        return parts;
    }
}

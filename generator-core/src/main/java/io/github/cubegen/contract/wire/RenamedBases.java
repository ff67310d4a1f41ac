package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Components;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.Schema.ObjectSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The components below {@code allOf} that have another name now. They need not be used anywhere else, so that comparing what
 * operations use does not find them.
 *
 * @param after the new place of a component by its old one
 * @param before the old place by the new one
 */
record RenamedBases(Map<JsonPointer, JsonPointer> after, Map<JsonPointer, JsonPointer> before) {

    /** Bases of bases are found one after the other; more levels than these are not looked at. */
    private static final int LEVELS = 4;

    static RenamedBases between(ApiModel before, ApiModel after) {
        RenamedBases renamed = new RenamedBases(new HashMap<>(), new HashMap<>());
        int known = -1;
        for (int level = 0; level < LEVELS && renamed.after().size() > known; level++) {
            known = renamed.after().size();
            before.schemas().forEach((place, schema) -> {
                if (schema instanceof ObjectSchema one
                        && after.schemas().get(renamed.after(place)) instanceof ObjectSchema other) {
                    renamed.add(before, after, one, other);
                }
            });
        }
        return renamed;
    }

    private void add(ApiModel modelBefore, ApiModel modelAfter, ObjectSchema one, ObjectSchema other) {
        List<JsonPointer> gone = onlyIn(modelBefore, modelAfter, one.parents());
        gone.removeAll(after.keySet());
        List<JsonPointer> come = onlyIn(modelAfter, modelBefore, other.parents());
        come.removeAll(before.keySet());
        if (gone.size() == 1
                && come.size() == 1
                && isAlike(modelBefore.schema(gone.get(0)), modelAfter.schema(come.get(0)))) {
            after.put(gone.get(0), come.get(0));
            before.put(come.get(0), gone.get(0));
        }
    }

    JsonPointer after(JsonPointer place) {
        return after.getOrDefault(place, place);
    }

    JsonPointer before(JsonPointer place) {
        return before.getOrDefault(place, place);
    }

    private static List<JsonPointer> onlyIn(ApiModel one, ApiModel other, List<JsonPointer> parents) {
        List<JsonPointer> only = new ArrayList<>(parents);
        only.removeIf(parent -> !Components.is(parent)
                || !one.schemas().containsKey(parent)
                || other.schemas().containsKey(parent));
        return only;
    }

    /** Most properties of the smaller one are in both. */
    private static boolean isAlike(Schema one, Schema other) {
        if (!(one instanceof ObjectSchema a && other instanceof ObjectSchema b)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        a.properties().forEach(property -> names.add(property.name()));
        long common = b.properties().stream()
                .map(Property::name)
                .filter(names::contains)
                .count();
        return common * 2 > Math.min(names.size(), b.properties().size());
    }
}

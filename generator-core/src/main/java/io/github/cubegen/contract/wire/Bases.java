package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Components;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema.ObjectSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The components below {@code allOf} that have another name now. Nothing else need use them, so they need not be compared.
 *
 * @param after the new place of a component by its old one
 * @param before the old place by the new one
 */
record Bases(Map<JsonPointer, JsonPointer> after, Map<JsonPointer, JsonPointer> before) {

    static Bases between(ApiModel before, ApiModel after) {
        Map<JsonPointer, JsonPointer> renamed = new HashMap<>();
        Map<JsonPointer, JsonPointer> back = new HashMap<>();
        before.schemas().forEach((place, schema) -> {
            if (schema instanceof ObjectSchema one
                    && after.schemas().get(place) instanceof ObjectSchema other
                    && Components.is(place)) {
                List<JsonPointer> gone = onlyIn(before, after, one.parents());
                List<JsonPointer> come = onlyIn(after, before, other.parents());
                if (gone.size() == 1
                        && come.size() == 1
                        && !renamed.containsKey(gone.get(0))
                        && !back.containsKey(come.get(0))
                        && haveCommon(before.schema(gone.get(0)), after.schema(come.get(0)))) {
                    renamed.put(gone.get(0), come.get(0));
                    back.put(come.get(0), gone.get(0));
                }
            }
        });
        return new Bases(renamed, back);
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

    private static boolean haveCommon(Object one, Object other) {
        if (!(one instanceof ObjectSchema a && other instanceof ObjectSchema b)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        a.properties().forEach(property -> names.add(property.name()));
        return b.properties().stream().map(Property::name).anyMatch(names::contains);
    }
}

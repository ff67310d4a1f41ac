package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two models.
 *
 * @param changes in the order in which they were found
 * @param operations place of the new operation by that of the old one
 * @param schemas the schemas that stand in each other's place
 * @param users what uses a pair of schemas, and in which contexts: other {@link SchemaPair}s, and operations by their names
 * @param places the pair that is used at a place of the old description, such as that of a property or parameter
 * @param renamedBases new place by old place of the components below {@code allOf} that have another name now
 * @param limited whether some schemas were not compared because there are too many pairs of them
 */
public record WireResult(
        List<WireChange> changes,
        Map<JsonPointer, JsonPointer> operations,
        Set<SchemaPair> schemas,
        Map<SchemaPair, Map<Object, Set<Context>>> users,
        Map<JsonPointer, SchemaPair> places,
        Map<JsonPointer, JsonPointer> renamedBases,
        boolean limited) {

    public WireResult {
        changes = List.copyOf(changes);
        operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
        schemas = Collections.unmodifiableSet(schemas);
        places = Collections.unmodifiableMap(places);
        renamedBases = Collections.unmodifiableMap(renamedBases);
        users = Collections.unmodifiableMap(users);
    }
}
